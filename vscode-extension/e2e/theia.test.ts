import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, screenshot, type Browser } from './harness/browser';
import { simulate } from './harness/commandLine';
import { TestFolder, type Editor } from './harness/editor';
import { counted, lies } from './harness/hintTruth';
import { SAMPLES } from './harness/paths';
import { TextEditor } from './harness/textEditor';
import { startTheia } from './harness/theia';
import { Workbench } from './harness/workbench';

const NAME = 'three-tier.sysdesign';

describe('Theia', () => {
  const folder = new TestFolder();
  const file = folder.add(path.join(SAMPLES, NAME));
  let editor: Editor;
  let browser: Browser;
  let text: TextEditor;
  let workbench: Workbench;

  beforeAll(async () => {
    editor = await startTheia(folder);
    browser = await openBrowser(folder);
    text = new TextEditor(browser.page);
    workbench = new Workbench(browser.page);
    await browser.page.goto(editor.url);
    await browser.page.locator('.theia-preload').waitFor({ state: 'detached' });
    const row = browser.page.locator('#files .theia-TreeNode', { hasText: NAME }).first();
    await row.or(browser.page.locator('#shell-tab-explorer-view-container')).first().waitFor();
    if (!(await row.isVisible())) {
      await browser.page.keyboard.press('Control+Shift+E');
    }
    await row.dblclick();
    await browser.page.locator('.monaco-editor .view-line').first().waitFor();
  });
  afterAll(async () => {
    await screenshot(browser.page, 'last-theia');
    await browser.context.close();
    await editor.background.stop();
    folder.remove();
  });

  it('shows in its hints the numbers of the command line', async () => {
    await text.hintsBehind('app -> orders', (hints) => hints.every((hint) => !hint.includes('~')));
    const hints = await text.hints();
    expect(lies(hints, await simulate(file))).toEqual([]);
    expect(counted(hints).edges).toBeGreaterThan(0);
    await screenshot(browser.page, 'theia');
  });

  it('has the lens above the system', async () => {
    await text.lens(/Run/).waitFor();
  });

  it('shows on hover what a component measured', async () => {
    const hover = await text.hover('service app', 'app');
    await expect.poll(() => hover.textContent()).toMatch(/p99/);
    await screenshot(browser.page, 'theia-hover');
    await browser.page.keyboard.press('Escape');
  });

  it('draws the diagram, and goes to the text of what is clicked', async () => {
    await browser.page.locator('.lm-TabBar-toolbar [title*="Show Diagram"]').first().click();
    const redis = workbench.webview().locator('[data-id="redis"]');
    await redis.waitFor();
    await screenshot(browser.page, 'theia-diagram');
    await redis.click();
    const line = browser.page.locator('.line-numbers.active-line-number').first();
    const declared = (await text.lines()).find(({ text }) => /^\s*cache redis/.test(text));
    await expect.poll(() => line.textContent(), { timeout: 60_000 }).toBe(String(declared?.number));
  });

  it('underlines a misspelt name as soon as it is typed', async () => {
    await text.cursorAfter('app -> orders');
    await text.type('\n    app -> redsi');
    await text.squiggle('error').first().waitFor();
  });
});
