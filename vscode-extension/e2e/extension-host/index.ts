import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** Called by the editor in its extension host: runs the suites beside it and fails where one of their tests does. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 180_000, reporter: 'spec', color: false });
  readdirSync(__dirname)
    .filter((name) => name.endsWith('.suite.cjs'))
    .forEach((name) => mocha.addFile(path.join(__dirname, name)));
  const { passed, failed } = await new Promise<{ passed: number; failed: number }>((resolve) => {
    const counts = { passed: 0, failed: 0 };
    mocha
      .run(() => {
        resolve(counts);
      })
      .on('pass', () => (counts.passed += 1))
      .on('fail', () => (counts.failed += 1));
  });
  console.log(`extension host: ${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) {
    throw new Error(`${failed} of ${passed + failed} tests failed`);
  }
}
