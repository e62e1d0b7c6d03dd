import type { Locator, Page } from 'playwright-core';
import type { ShownLine } from './shownLine';
import { until } from './until';

/** The text editor that VS Code and Theia share, looked at and used as a person does. */
export class TextEditor {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get #root(): Locator {
    return this.#page.locator('.monaco-editor[data-uri]').first();
  }

  /** The lines that are on the screen, read from the elements of the page. */
  async lines(): Promise<readonly ShownLine[]> {
    return this.#root.evaluate((editor) => {
      const topOf = (element: HTMLElement): string => element.style.top;
      const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
      const numbers = new Map(
        [...editor.querySelectorAll<HTMLElement>('.margin-view-overlays > div')].map((row) => [
          topOf(row),
          Number(row.querySelector('.line-numbers')?.textContent),
        ]),
      );
      return [...editor.querySelectorAll<HTMLElement>('.view-lines > .view-line')]
        .map((row) => {
          let text = '';
          const hints: string[] = [];
          let open = false;
          for (const part of row.querySelectorAll('span > span')) {
            const hint = /(^| )dyn-rule-/.test(part.className);
            const shown = plain(part.textContent);
            if (!hint) {
              text += shown;
            } else if (open) {
              hints.push((hints.pop() ?? '') + shown);
            } else {
              hints.push(shown);
            }
            open = hint;
          }
          return { number: numbers.get(topOf(row)) ?? 0, text, hints };
        })
        .sort((a, b) => a.number - b.number);
    });
  }

  /** The lines that have hints. */
  async hints(): Promise<readonly ShownLine[]> {
    return (await this.lines()).filter((line) => line.hints.length > 0);
  }

  /** The hints behind the first line that starts with some text, once there are any and they pass. */
  async hintsBehind(
    start: string,
    pass: (hints: readonly string[]) => boolean = () => true,
  ): Promise<readonly string[]> {
    return until(`hints behind '${start}'`, async () => {
      const line = (await this.hints()).find((one) => one.text.trim().startsWith(start));
      return line && pass(line.hints) ? line.hints : undefined;
    });
  }

  /** Whether a squiggle of a severity is on the screen. */
  squiggle(severity: 'error' | 'warning' | 'info'): Locator {
    return this.#root.locator(`.squiggly-${severity}`);
  }

  /** The row of links above a line. */
  lens(text: string | RegExp): Locator {
    return this.#root.locator('.codelens-decoration', { hasText: text });
  }

  /** Puts the cursor at the end of the first line that starts with some text. */
  async cursorAfter(start: string): Promise<void> {
    // At its start: a click in the middle of a line that is wider than the window scrolls the window aside.
    await this.#lineOf(start).click({ position: { x: 2, y: 8 } });
    await this.#page.keyboard.press('End');
  }

  /** Types another text in the place of the first line that starts with some text, and keeps its indentation. */
  async replaceLine(start: string, text: string): Promise<void> {
    await this.cursorAfter(start);
    await this.#page.keyboard.press('Shift+Home');
    await this.type(text);
  }

  /** Shows the hover over a word of the first line that starts with some text. */
  async hover(start: string, word: string): Promise<Locator> {
    const target = this.#lineOf(start)
      .locator('span > span', { hasText: new RegExp(`^\\s*${word}\\s*$`) })
      .first();
    const shown = this.#page.locator('.monaco-hover:not(.hidden)', { hasText: /\S/ }).first();
    await until(`a hover over '${word}'`, async () => {
      // The pointer has to move for a hover, and a page that is still busy may miss the move.
      await this.#page.mouse.move(1, 1);
      await target.hover();
      return shown.waitFor({ state: 'visible', timeout: 5_000 }).then(
        () => true,
        () => false,
      );
    });
    return shown;
  }

  /** Opens the list of suggestions at the cursor, until it offers something that starts with a word. */
  async suggestion(word: string): Promise<Locator> {
    const row = this.#page
      .locator('.suggest-widget.visible .monaco-list-row', { hasText: word })
      .first();
    await until(`the suggestion '${word}'`, async () => {
      await this.#page.keyboard.press('Control+Space');
      return row.waitFor({ state: 'visible', timeout: 5_000 }).then(
        () => true,
        () => false,
      );
    });
    return row;
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text, { delay: 20 });
  }

  async save(): Promise<void> {
    await this.#page.keyboard.press('Control+S');
  }

  #lineOf(start: string): Locator {
    const escaped = start.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');
    return this.#root
      .locator('.view-line')
      .filter({ hasText: new RegExp(`^\\s*${escaped}`) })
      .first();
  }
}
