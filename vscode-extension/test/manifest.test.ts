import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/commands/ids';
import manifest from '../package.json';

const root = path.dirname(import.meta.dirname);
const { contributes } = manifest;

describe('the manifest', () => {
  it('names the commands that there are', () => {
    const named = contributes.commands.map(({ command }) => command);
    expect([...named].sort()).toEqual(Object.values(COMMANDS).sort());
  });

  it('has at most 12 settings, each with a description', () => {
    const settings = Object.entries(contributes.configuration.properties);
    expect(settings.length).toBeLessThanOrEqual(12);
    for (const [name, setting] of settings) {
      expect('description' in setting || 'markdownDescription' in setting, name).toBe(true);
    }
  });

  it('lets no workspace that is not trusted say which program runs', () => {
    const restricted = manifest.capabilities.untrustedWorkspaces.restrictedConfigurations;
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe('limited');
    expect(restricted).toEqual(
      expect.arrayContaining(['sysdesign.java.home', 'sysdesign.server.arguments']),
    );
  });

  it('names files that there are', () => {
    const files = [
      manifest.icon,
      ...contributes.languages.flatMap(({ configuration, icon }) => [configuration, icon.light]),
      ...contributes.grammars.map((grammar) => grammar.path),
      ...contributes.snippets.map((snippet) => snippet.path),
    ];
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('activates in a list of steps that fits on a page', () => {
    const text = readFileSync(path.join(root, 'src/extension.ts'), 'utf8');
    const body = /export async function activate[^]*?\n}\n/.exec(text)?.[0] ?? '';
    expect(body.split('\n').length).toBeGreaterThan(10);
    expect(body.split('\n').length).toBeLessThan(50);
  });
});
