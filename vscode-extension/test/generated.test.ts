import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalog } from '../language/catalog';
import { grammarOf, markdownGrammar } from '../language/grammar';
import { snippetsOf } from '../language/snippets';

const root = path.dirname(import.meta.dirname);
const GENERATED: Record<string, unknown> = {
  'syntaxes/sysdesign.tmLanguage.json': grammarOf(catalog),
  'syntaxes/markdown.tmLanguage.json': markdownGrammar(),
  'snippets/sysdesign.json': snippetsOf(catalog),
};

/** With GENERATE=1 these tests write the files anew and fail where they changed one. */
describe('generated files', () => {
  it.each(Object.entries(GENERATED))('%s is what the catalogs say', (name, content) => {
    const file = path.join(root, name);
    const wanted = `${JSON.stringify(content, null, 2)}\n`;
    const written = read(file);
    if (process.env['GENERATE'] === '1') {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, wanted);
    }
    expect(written, `${name} is stale: npm run generate`).toBe(wanted);
  });
});

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
