import { describe, expect, it } from 'vitest';
import { catalog } from '../language/catalog';
import { snippetsOf } from '../language/snippets';

const snippets = snippetsOf(catalog);
const bodies = Object.entries(snippets).map(([name, { body }]) => [name, body.join('\n')] as const);

describe('snippets', () => {
  it('has one for each type', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    const types = catalog.types.map(({ name }) => name);
    expect(types).not.toEqual([]);
    expect(prefixes).toEqual(expect.arrayContaining(types));
  });

  it.each(bodies)('%s gives every stop a value', (_, body) => {
    expect(body).not.toMatch(/\$\{\d+[:|]\|?\}|undefined|TYPES|CHAOS/);
  });

  it.each(bodies)('%s closes what it opens', (_, body) => {
    const text = body.replace(/\$\{\d+[:|]([^}|]*)\|?\}/g, '$1');
    expect(text.split('{').length).toBe(text.split('}').length);
  });
});
