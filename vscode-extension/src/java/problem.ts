import { OLDEST_JAVA, type JavaLookup } from './lookup';

/** One sentence that says what is wrong with the Java that was looked for, and what is needed. */
export function javaProblem(lookup: Exclude<JavaLookup, { kind: 'found' }>): string {
  const needed = `sysdesign needs Java ${OLDEST_JAVA} or newer`;
  switch (lookup.kind) {
    case 'none':
      return `${needed} and found none: neither 'sysdesign.java.home' nor 'JAVA_HOME' is set, and there is no 'java' on the PATH.`;
    case 'not-there':
      return `${needed}, and ${place(lookup)} has no Java that runs.`;
    case 'too-old':
      return `${needed}, and ${place(lookup)} is Java ${lookup.version}.`;
  }
}

function place(lookup: { source: string; at: string }): string {
  return lookup.source === 'PATH'
    ? `'${lookup.at}' on the PATH`
    : `'${lookup.at}' of '${lookup.source}'`;
}
