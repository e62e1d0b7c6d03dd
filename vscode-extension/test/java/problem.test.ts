import { describe, expect, it } from 'vitest';
import { javaProblem } from '../../src/java/problem';
import { featureRelease } from '../../src/java/version';

describe('the message about Java', () => {
  it('names every place where one was looked for', () => {
    expect(javaProblem({ kind: 'none' })).toBe(
      "sysdesign needs Java 17 or newer and found none: neither 'sysdesign.java.home' nor 'JAVA_HOME' is set, and there is no 'java' on the PATH.",
    );
  });

  it('names a setting that leads nowhere', () => {
    expect(javaProblem({ kind: 'not-there', source: 'sysdesign.java.home', at: '/opt/none' })).toBe(
      "sysdesign needs Java 17 or newer, and '/opt/none' of 'sysdesign.java.home' has no Java that runs.",
    );
  });

  it('names the version of one that is too old', () => {
    expect(
      javaProblem({ kind: 'too-old', source: 'PATH', at: '/usr/bin/java', version: '11.0.2' }),
    ).toBe("sysdesign needs Java 17 or newer, and '/usr/bin/java' on the PATH is Java 11.0.2.");
  });
});

describe('the feature release', () => {
  it.each([
    ['17.0.15', 17],
    ['1.8.0_392', 8],
    ['25-ea', 25],
    ['21', 21],
  ])('of %s is %d', (version, release) => {
    expect(featureRelease(version)).toBe(release);
  });

  it('of something else is not known', () => {
    expect(featureRelease('jdk')).toBeUndefined();
  });
});
