import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { catalog } from '../language/catalog';
import { grammarOf } from '../language/grammar';

/** A word of a text with the scopes that the grammar gives it, the innermost last. */
export interface Coloured {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Colours a text with the engine that VS Code itself uses. */
export async function colour(text: string): Promise<readonly Coloured[]> {
  const grammar = await load();
  const coloured: Coloured[] = [];
  let stack = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      coloured.push({ text: line.slice(startIndex, endIndex), scopes });
    }
  }
  return coloured;
}

async function load(): Promise<textmate.IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  const registry = new textmate.Registry({
    onigLib: oniguruma.loadWASM(readFileSync(wasm)).then(() => ({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (string: string) => new oniguruma.OnigString(string),
    })),
    loadGrammar: () =>
      Promise.resolve(textmate.parseRawGrammar(JSON.stringify(grammarOf(catalog)), 'grammar.json')),
  });
  const grammar = await registry.loadGrammar('source.sysdesign');
  if (!grammar) {
    throw new Error('there is no grammar');
  }
  return grammar;
}
