import type { Page } from 'playwright-core';

/** Counts the hints on the screen in every frame that the browser paints, from the start to the stop. */
export class HintWatch {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async start(page: Page): Promise<HintWatch> {
    await page.evaluate(() => {
      const watch = { counts: [] as number[], on: true };
      const look = (): void => {
        const hints = document.querySelectorAll('.view-lines .view-line [class*="dyn-rule-"]');
        watch.counts.push(hints.length);
        if (watch.on) {
          requestAnimationFrame(look);
        }
      };
      look();
      Object.assign(window, { sysdesignHintWatch: watch });
    });
    return new HintWatch(page);
  }

  /** How many hints each frame showed. */
  async stop(): Promise<readonly number[]> {
    return this.#page.evaluate(() => {
      const { sysdesignHintWatch: watch } = window as unknown as {
        sysdesignHintWatch: { counts: number[]; on: boolean };
      };
      watch.on = false;
      return watch.counts;
    });
  }
}
