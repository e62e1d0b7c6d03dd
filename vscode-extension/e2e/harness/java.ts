import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { findJava } from '../../src/java/lookup';
import { NODE } from './paths';

/** The home of the Java that the tests themselves run with. */
export async function javaHome(): Promise<string> {
  const java = await findJava({
    setting: undefined,
    environment: process.env,
    platform: process.platform,
  });
  if (java.kind !== 'found') {
    throw new Error('the tests need a Java themselves');
  }
  return path.dirname(path.dirname(java.executable));
}

/** A path on which there is everything but Java; it is gone with the test that asks for it. */
export function pathWithoutJava(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sysdesign-path-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const from of [path.dirname(NODE), '/usr/bin', '/bin']) {
    for (const name of readdirSync(from)) {
      const link = path.join(folder, name);
      if (name !== 'java' && !existsSync(link)) {
        symlinkSync(path.join(from, name), link);
      }
    }
  }
  return folder;
}
