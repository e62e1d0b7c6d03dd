import type { FrameLocator, Locator, Page } from 'playwright-core';
import { until } from './until';

/** The window around the text editor of VS Code. */
export class Workbench {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(url: string): Promise<void> {
    await this.#page.goto(url);
    await this.#page.locator('.monaco-workbench .explorer-folders-view').waitFor();
  }

  /** Opens a file of the workspace, so that it stays open. */
  async openFile(name: string): Promise<void> {
    const tab = this.#page.locator('.tabs-container .tab.active', { hasText: name });
    await this.#page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: name })
      .first()
      .dblclick();
    await tab.waitFor();
    await this.#page.locator('.monaco-editor[data-uri] .view-line').first().waitFor();
  }

  /** Chooses a command by its name in the palette. */
  async command(name: string): Promise<void> {
    const palette = this.#page.locator('.quick-input-widget:visible');
    const row = palette.locator('.monaco-list-row', { hasText: name }).first();
    await until(`the command '${name}'`, async () => {
      await this.#page.keyboard.press('F1');
      await palette.locator('input[type=text], input:not([type])').first().fill(`>${name}`);
      // Not the enter key: while the list is being narrowed down, it may choose another entry or none.
      return row.click({ timeout: 5_000 }).then(
        () => true,
        () => false,
      );
    });
  }

  /** Chooses an entry of the list that the editor offers. */
  async choose(entry: string): Promise<void> {
    await this.#page
      .locator('.quick-input-widget:visible .monaco-list-row', { hasText: entry })
      .first()
      .click();
  }

  /** The text in the group of editors that shows a tab. */
  document(tab: string): Locator {
    return this.#page
      .locator('.editor-group-container', {
        has: this.#page.locator('.tab.active', { hasText: tab }),
      })
      .locator('.view-lines');
  }

  /** Takes the file in the active editor back to what it is on disk. */
  async revertFile(): Promise<void> {
    const dirty = this.#page.locator('.tab.active.dirty');
    await dirty.waitFor();
    await this.command('File: Revert File');
    await dirty.waitFor({ state: 'detached' });
  }

  notification(text: string | RegExp): Locator {
    return this.#page.locator('.notification-toast', { hasText: text });
  }

  /** What a webview shows: a frame in a frame. */
  webview(): FrameLocator {
    return this.#page.frameLocator('iframe.webview').frameLocator('#active-frame');
  }

  async closePanel(): Promise<void> {
    await this.#page.keyboard.press('Control+J');
    await this.#page.locator('.part.panel:visible').waitFor({ state: 'detached' });
  }

  /** The row of an entry in the list of problems, which this opens. */
  async problem(text: string | RegExp): Promise<Locator> {
    const row = this.#page.locator('.markers-panel .monaco-list-row', { hasText: text }).first();
    if (!(await this.#page.locator('.markers-panel').isVisible())) {
      await this.#page.keyboard.press('Control+Shift+M');
    }
    await row.waitFor();
    return row;
  }
}
