import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInExtensionHost } from './harness/extensionHost';
import { SAMPLES } from './harness/paths';

describe('the extension host of VS Code', () => {
  it('passes the suites that use the API of the editor', async () => {
    const { log, exitCode } = await runInExtensionHost([
      path.join(SAMPLES, 'three-tier.sysdesign'),
    ]);
    expect(exitCode, log.join('\n')).toBe(0);
    expect(log.join('\n')).toMatch(/extension host: [1-9]\d* passed, 0 failed/);
  });
});
