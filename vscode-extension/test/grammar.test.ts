import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalog } from '../language/catalog';
import { colour } from './tokens';

const samples = path.resolve(import.meta.dirname, '../../samples');

/** The innermost scope of the n-th place where a word stands in a text. */
async function scopeOf(word: string, text: string, nth = 0): Promise<string | undefined> {
  const places = (await colour(text)).filter((token) => token.text.trim() === word);
  return places[nth]?.scopes.at(-1);
}

describe('colours', () => {
  it.each(catalog.types.map(({ name }) => name))('knows the type %s', async (type) => {
    expect(await scopeOf(type, `${type} it { }`)).toBe('entity.name.type.sysdesign');
  });

  it.each(catalog.statements)('knows the statement %s', async (statement) => {
    expect(await scopeOf(statement, `    ${statement} `)).toBe('keyword.control.sysdesign');
  });

  it.each(catalog.chaos.map(({ name }) => name))('knows the scenario %s', async (chaos) => {
    expect(await scopeOf(chaos, `at 20s for 30s: ${chaos} on app`)).toBe(
      'support.function.chaos.sysdesign',
    );
  });

  it('names what is declared', async () => {
    expect(await scopeOf('app', 'service app "App servers" {')).toBe(
      'variable.other.readwrite.component.sysdesign',
    );
    expect(await scopeOf('shop', 'system shop {')).toBe('entity.name.section.sysdesign');
  });

  it('takes a reserved word before a colon for a property', async () => {
    expect(await scopeOf('queue', 'queue: 1000')).toBe('variable.other.property.sysdesign');
    expect(await scopeOf('request', 'response: 1KB, request: 2KB')).toBe(
      'variable.other.property.sysdesign',
    );
  });

  it('takes a type after a dot for a plain word', async () => {
    expect(await scopeOf('cache.r6g.2xlarge', 'instance: cache.r6g.2xlarge')).toBe(
      'constant.other.instance-type.sysdesign',
    );
    expect(await scopeOf('queue', 'slo "s" { mail.queue < 5 }')).toBe(
      'variable.language.metric.sysdesign',
    );
  });

  it('takes a name with an inner hyphen for one word', async () => {
    expect(await scopeOf('cache-service', 'service cache-service')).toBe(
      'variable.other.readwrite.component.sysdesign',
    );
    expect(await scopeOf('cache', 'my-cache -> orders')).toBeUndefined();
  });

  it('splits an edge that is written without spaces', async () => {
    expect(await scopeOf('->', 'a->b')).toBe('keyword.operator.arrow.sysdesign');
    expect(await scopeOf('~>', 'app ~> mail')).toBe('keyword.operator.arrow.sysdesign');
  });

  it('tells a number from its unit', async () => {
    expect(await scopeOf('20', 'timeout: 20ms')).toBe('constant.numeric.sysdesign');
    expect(await scopeOf('ms', 'timeout: 20ms')).toBe('keyword.other.unit.sysdesign');
    expect(await scopeOf('$1.5', 'slo "s" { cost <= $1.5k/month }')).toBe(
      'constant.numeric.sysdesign',
    );
  });

  it('gives an unknown unit no colour of a unit', async () => {
    expect(await scopeOf('mz', 'timeout: 20mz')).toBe('constant.numeric.sysdesign');
  });

  it('ends an unclosed string with its line', async () => {
    expect(await scopeOf('service', 'client c "Users\nservice app')).toBe(
      'entity.name.type.sysdesign',
    );
  });

  it('does not look into comments', async () => {
    expect(await scopeOf('// service app', '// service app')).toBe(
      'comment.line.double-slash.sysdesign',
    );
    const doc = (await colour('/** a service */')).map(({ scopes }) => scopes[1]);
    expect(new Set(doc)).toEqual(new Set(['comment.block.documentation.sysdesign']));
  });

  it.each(readdirSync(samples).filter((name) => name.endsWith('.sysdesign')))(
    'colours every letter of %s but plain names',
    async (name) => {
      const plain = (await colour(readFileSync(path.join(samples, name), 'utf8')))
        .filter(({ scopes }) => scopes.length === 1)
        .flatMap(({ text }) => text.split(/\s+/))
        .filter((word) => word !== '' && !/^[A-Za-z_][\w.-]*$/.test(word));
      expect(plain).toEqual([]);
    },
  );
});
