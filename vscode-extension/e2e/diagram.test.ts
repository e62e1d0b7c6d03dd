import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screenshot } from './harness/browser';
import { SAMPLES } from './harness/paths';
import { openSession, type Session } from './harness/session';
import { shownLightness } from './harness/colour';

const NAME = 'three-tier.sysdesign';

describe('the diagram in VS Code', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession({ files: [path.join(SAMPLES, NAME)] });
    await session.workbench.openFile(NAME);
    await session.workbench.command('View: Toggle Primary Side Bar Visibility');
    await session.text.hintsBehind('app -> orders', (hints) =>
      hints.every((hint) => !hint.includes('~')),
    );
  });
  afterAll(async () => {
    await session.close();
  });

  it('draws each component and each edge', async () => {
    await session.workbench.command('sysdesign: Show Diagram');
    const picture = session.workbench.webview();
    for (const component of ['shoppers', 'lb', 'app', 'redis', 'orders']) {
      await picture.locator(`[data-id="${component}"]`).waitFor();
    }
  });

  it('goes to the text of what is clicked', async () => {
    await session.workbench.webview().locator('[data-id="redis"]').click();
    const line = session.page.locator('.line-numbers.active-line-number').first();
    const redis = (await session.text.lines()).find(({ text }) => /^\s*cache redis/.test(text));
    await expect.poll(() => line.textContent(), { timeout: 60_000 }).toBe(String(redis?.number));
  });

  it('is dark in a dark theme and light in a light one', async () => {
    const canvas = session.workbench.webview().locator('.sd-canvas');
    expect(await shownLightness(canvas)).toBeGreaterThan(0.7);
    for (const [theme, isRight] of [
      ['dark', (lightness: number): boolean => lightness < 0.3],
      ['light', (lightness: number): boolean => lightness > 0.7],
    ] as const) {
      await session.workbench.command('Preferences: Toggle between Light/Dark Themes');
      await expect.poll(() => shownLightness(canvas).then(isRight), { timeout: 60_000 }).toBe(true);
      await screenshot(session.page, `diagram-${theme}`);
    }
  });

  it('follows a saved change', async () => {
    await session.text.replaceLine('shoppers -> lb', 'external bank\n');
    await session.text.type('shoppers -> lb -> app');
    await session.text.save();
    await session.workbench.webview().locator('[data-id="bank"]').waitFor();
  });

  it('keeps its last picture while the text does not parse', async () => {
    await session.text.cursorAfter('shoppers -> lb');
    await session.text.type('\n    service {{{ -> ');
    await session.text.save();
    await session.text.squiggle('error').first().waitFor();
    expect(await session.workbench.webview().locator('[data-id="app"]').isVisible()).toBe(true);
  });
});
