import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findJava, type JavaLookup } from '../../src/java/lookup';
import { Homes } from './fakeJava';

let homes: Homes;
beforeEach(() => {
  homes = new Homes();
});
afterEach(() => {
  homes.remove();
});

function find(
  setting: string | undefined,
  environment: Record<string, string>,
): Promise<JavaLookup> {
  return findJava({ setting, environment, platform: 'linux' });
}
const program = (home: string): string => path.join(home, 'bin', 'java');

describe('the search for a Java', () => {
  it('takes the one of the setting before all others', async () => {
    const chosen = homes.withRelease('chosen', '21.0.2');
    const other = homes.withRelease('other', '17.0.1');
    expect(await find(chosen, { JAVA_HOME: other, PATH: path.join(other, 'bin') })).toEqual({
      kind: 'found',
      executable: program(chosen),
      version: '21.0.2',
    });
  });

  it('does not look past a wrong setting', async () => {
    const good = homes.withRelease('good', '17.0.1');
    expect(await find('/nowhere', { JAVA_HOME: good })).toEqual({
      kind: 'not-there',
      source: 'sysdesign.java.home',
      at: '/nowhere',
    });
  });

  it('takes JAVA_HOME before the path', async () => {
    const home = homes.withRelease('home', '17.0.1');
    const onPath = homes.withRelease('path', '25');
    const found = await find(undefined, { JAVA_HOME: home, PATH: path.join(onPath, 'bin') });
    expect(found).toMatchObject({ executable: program(home) });
  });

  it('goes on to the path where JAVA_HOME is too old', async () => {
    const old = homes.withRelease('old', '11.0.2');
    const good = homes.withRelease('good', '17.0.1');
    const found = await find(undefined, { JAVA_HOME: old, PATH: path.join(good, 'bin') });
    expect(found).toMatchObject({ kind: 'found', executable: program(good) });
  });

  it('goes on along the path past one that is too old', async () => {
    const old = homes.withRelease('old', '1.8.0_392');
    const good = homes.withRelease('good', '25-ea');
    const found = await find(undefined, { PATH: `/nowhere:${old}/bin::${good}/bin` });
    expect(found).toMatchObject({ kind: 'found', executable: program(good) });
  });

  it('says what was wrong with the first one where none is good', async () => {
    const old = homes.withRelease('old', '11.0.2');
    expect(await find(undefined, { JAVA_HOME: old, PATH: '/nowhere' })).toEqual({
      kind: 'too-old',
      source: 'JAVA_HOME',
      at: old,
      version: '11.0.2',
    });
  });

  it('follows a link to the home that it leads into', async () => {
    const home = homes.withRelease('home', '17.0.1');
    symlinkSync(program(home), path.join(homes.folder, 'java'));
    const found = await find(undefined, { PATH: homes.folder });
    expect(found).toMatchObject({ executable: program(home), version: '17.0.1' });
  });

  it('asks a Java that has no release file', async () => {
    const home = homes.withoutRelease('home', '17.0.9');
    expect(await find(home, {})).toMatchObject({ kind: 'found', version: '17.0.9' });
  });

  it('does not take one that does not run', async () => {
    const broken = homes.broken('broken');
    expect(await find(broken, {})).toMatchObject({ kind: 'not-there', at: broken });
  });

  it('finds none where there is none', async () => {
    expect(await find(undefined, { PATH: '/nowhere' })).toEqual({ kind: 'none' });
    expect(await find(undefined, {})).toEqual({ kind: 'none' });
  });
});
