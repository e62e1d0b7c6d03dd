import { describe, expect, it } from 'vitest';
import { catalog } from '../language/catalog';
import { snippetsOf } from '../language/snippets';

const snippets = snippetsOf(catalog);
const bodies = Object.entries(snippets).map(([name, { body }]) => [name, body.join('\n')] as const);

describe('snippets', () => {
  it('has one for each type that is simulated', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    const simulated = catalog.types.filter((type) => type.simulated).map(({ name }) => name);
    expect(simulated).not.toEqual([]);
    expect(prefixes).toEqual(expect.arrayContaining(simulated));
  });

  it('offers nothing that is not simulated', () => {
    const all = bodies.map(([, body]) => body).join('\n');
    for (const { name } of [...catalog.types, ...catalog.chaos].filter((one) => !one.simulated)) {
      expect(all).not.toMatch(new RegExp(`[|,: ]${name}[|, ]`));
    }
  });

  it.each(bodies)('%s gives every stop a value', (_, body) => {
    expect(body).not.toMatch(/\$\{\d+[:|]\|?\}|undefined|TYPES|CHAOS/);
  });

  it.each(bodies)('%s closes what it opens', (_, body) => {
    const text = body.replace(/\$\{\d+[:|]([^}|]*)\|?\}/g, '$1');
    expect(text.split('{').length).toBe(text.split('}').length);
  });
});
