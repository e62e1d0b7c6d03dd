import { access, constants, realpath } from 'node:fs/promises';
import * as path from 'node:path';
import { featureRelease, javaVersion } from './version';

/** The oldest Java that the server runs on. */
export const OLDEST_JAVA = 17;

/** Where a Java was looked for. */
export type JavaSource = 'sysdesign.java.home' | 'JAVA_HOME' | 'PATH';

/** What the search for a Java came to. */
export type JavaLookup =
  | { readonly kind: 'found'; readonly executable: string; readonly version: string }
  | {
      readonly kind: 'too-old';
      readonly source: JavaSource;
      readonly at: string;
      readonly version: string;
    }
  | { readonly kind: 'not-there'; readonly source: JavaSource; readonly at: string }
  | { readonly kind: 'none' };

/** What the search looks at: the setting, and the environment of the editor. */
export interface JavaHints {
  readonly setting: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/**
 * The Java that runs the server: that of the setting, and only that where it is set, so that a wrong setting is seen;
 * else that of `JAVA_HOME`, else the first on the `PATH`. Where none is good, what was wrong with the first one.
 */
export async function findJava(hints: JavaHints): Promise<JavaLookup> {
  const program = hints.platform === 'win32' ? 'java.exe' : 'java';
  if (hints.setting) {
    return judge('sysdesign.java.home', path.join(hints.setting, 'bin', program), hints.setting);
  }
  const problems: JavaLookup[] = [];
  const home = hints.environment['JAVA_HOME'];
  if (home) {
    problems.push(await judge('JAVA_HOME', path.join(home, 'bin', program), home));
  }
  for (const folder of pathFolders(hints)) {
    if (problems.at(-1)?.kind === 'found') {
      break;
    }
    const executable = path.join(folder, program);
    if (await isExecutable(executable)) {
      problems.push(await judge('PATH', executable, executable));
    }
  }
  return problems.find((one) => one.kind === 'found') ?? problems[0] ?? { kind: 'none' };
}

function pathFolders(hints: JavaHints): string[] {
  const folders = hints.environment['PATH'] ?? hints.environment['Path'] ?? '';
  return folders.split(hints.platform === 'win32' ? ';' : ':').filter((folder) => folder !== '');
}

async function judge(source: JavaSource, program: string, at: string): Promise<JavaLookup> {
  if (!(await isExecutable(program))) {
    return { kind: 'not-there', source, at };
  }
  // The java on a path is mostly a link into a home, and the release file is in the home.
  const executable = await realpath(program);
  const version = await javaVersion(executable);
  const release = version === undefined ? undefined : featureRelease(version);
  if (version === undefined || release === undefined) {
    return { kind: 'not-there', source, at };
  }
  return release < OLDEST_JAVA
    ? { kind: 'too-old', source, at, version }
    : { kind: 'found', executable, version };
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
