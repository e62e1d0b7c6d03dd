import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A slow disk or a busy machine may take long over the first start of a JVM. */
const LONGEST_START_MS = 30_000;

/** The feature release of a Java version: 17 of `17.0.15`, 8 of `1.8.0_392`, 25 of `25-ea`. */
export function featureRelease(version: string): number | undefined {
  const found = /^(?:1\.)?(\d+)/.exec(version);
  return found?.[1] === undefined ? undefined : Number(found[1]);
}

/**
 * The version of a `java` program, from the `release` file of its home, since that takes no time; where there is none
 * from the program itself. Undefined where it does not run.
 */
export async function javaVersion(executable: string): Promise<string | undefined> {
  return (await versionOfRelease(executable)) ?? (await versionOfRunning(executable));
}

async function versionOfRelease(executable: string): Promise<string | undefined> {
  const release = path.join(path.dirname(path.dirname(executable)), 'release');
  try {
    return /^JAVA_VERSION="(.+)"$/m.exec(await readFile(release, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

async function versionOfRunning(executable: string): Promise<string | undefined> {
  try {
    const { stderr } = await run(executable, ['-version'], { timeout: LONGEST_START_MS });
    return /version "([^"]+)"/.exec(stderr)?.[1];
  } catch {
    return undefined;
  }
}
