import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PackageManager, listFiles } from '@vscode/vsce';
import { describe, expect, it } from 'vitest';

const root = path.dirname(import.meta.dirname);

interface Package {
  name: string;
  version: string;
}

/** After 'npm run package': what is in the .vsix of others is named there, with its licence and in a bill of materials. */
describe('what is bundled of others', () => {
  const packages = (JSON.parse(read('dist/bundled.json')) as string[]).map(
    (folder) => JSON.parse(read(`${folder}/package.json`)) as Package,
  );
  const notices = read('THIRD-PARTY-NOTICES.txt');

  it('is found at all', () => {
    expect(packages.map(({ name }) => name)).toContain('vscode-languageclient');
  });

  it.each(packages)('$name $version has its licence in the notices', ({ name, version }) => {
    const entry = notices.indexOf(`${name} ${version}\n\n`);
    expect(entry).toBeGreaterThanOrEqual(0);
    expect(notices.slice(entry, entry + 400)).toMatch(/Copyright|License/i);
  });

  it('of the server too, with the texts', () => {
    expect(notices).toContain('org.eclipse.xtext:org.eclipse.xtext ');
    expect(notices).toContain('Eclipse Public License - v 2.0');
    expect(notices).toContain('Terence Parr');
  });

  it('is what the bills of materials say', () => {
    const named = components('sbom/extension.cdx.json');
    expect(packages.filter(({ name, version }) => !named.includes(`${name} ${version}`))).toEqual(
      [],
    );
    expect(
      components('sbom/server.cdx.json').some((part) => part.startsWith('org.eclipse.lsp4j ')),
    ).toBe(true);
  });

  it('is in the package', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    for (const file of [
      'THIRD-PARTY-NOTICES.txt',
      'LICENSE',
      'sbom/extension.cdx.json',
      'sbom/server.cdx.json',
    ]) {
      expect(files).toContain(file);
    }
    expect(files).not.toContain('dist/bundled.json');
  });
});

function components(file: string): string[] {
  const bill = JSON.parse(read(file)) as { bomFormat: string; components: Package[] };
  expect(bill.bomFormat).toBe('CycloneDX');
  return bill.components.map(({ name, version }) => `${name} ${version}`);
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
