import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { screenshot } from './harness/browser';
import { SAMPLES } from './harness/paths';
import { familyOf, isAlive, kill, serversOf } from './harness/processes';
import { javaHome, pathWithoutJava } from './harness/java';
import { openSession, type Session } from './harness/session';
import { until } from './harness/until';

const NAME = 'three-tier.sysdesign';
const SAMPLE = path.join(SAMPLES, NAME);
const SECONDS_TO_DIE_MS = 10_000;

describe('the server behind VS Code', () => {
  let session: Session | undefined;
  afterEach(async () => {
    await session?.close();
    session = undefined;
  });

  it('is gone within seconds after the editor was killed', async () => {
    session = await openSession({ files: [SAMPLE] });
    await session.workbench.openFile(NAME);
    await session.text.lens(/Run/).waitFor();
    const { pid } = session.editor.background;
    const [server, ...others] = serversOf(pid);
    expect(server).toBeDefined();
    expect(others).toEqual([]);

    kill(familyOf(pid).filter((one) => one.pid !== server?.pid));
    await until('the end of the server', () => !isAlive(server?.pid ?? 0), SECONDS_TO_DIE_MS);
  });

  it('is another one after a restart', async () => {
    session = await openSession({ files: [SAMPLE] });
    await session.workbench.openFile(NAME);
    await session.text.lens(/Run/).waitFor();
    const { pid } = session.editor.background;
    const before = serversOf(pid).map((one) => one.pid);
    await session.workbench.command('sysdesign: Restart Language Server');
    await until('another server', () => {
      const now = serversOf(pid).map((one) => one.pid);
      return now.length === 1 && !before.includes(now[0] ?? 0);
    });
    await session.text.lens(/Run/).waitFor();
  });

  it('starts without a reload once the setting names a Java, where there was none', async () => {
    session = await openSession({
      files: [SAMPLE],
      // As started from a terminal, so that the editor does not ask a login shell for another path.
      environment: { JAVA_HOME: undefined, PATH: pathWithoutJava(), VSCODE_CLI: '1' },
    });
    await session.workbench.openFile(NAME);
    const message = session.workbench.notification(/needs Java 17 or newer and found none/);
    await message.waitFor();
    await screenshot(session.page, 'missing-java');

    await message.getByRole('button', { name: 'Open Setting' }).click();
    const setting = session.page.locator('.setting-item-contents', { hasText: /Java: Home/ });
    await setting.first().waitFor();
    await screenshot(session.page, 'java-setting');
    expect(serversOf(session.editor.background.pid)).toEqual([]);

    session.machineSettings({ 'sysdesign.java.home': await javaHome() });
    await session.page.keyboard.press('Escape');
    await session.workbench.openFile(NAME);
    await session.text.lens(/Run/).waitFor();
  });
});
