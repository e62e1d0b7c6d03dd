import type { Locator } from 'playwright-core';

/** How light the fill of a shape is on the screen, from 0 for black to 1 for white. */
export async function shownLightness(shape: Locator): Promise<number> {
  return shape.first().evaluate((element) => {
    const parts = /(\d+), (\d+), (\d+)/.exec(getComputedStyle(element).fill)?.slice(1) ?? [];
    return parts.reduce((sum, part) => sum + Number(part), 0) / (3 * 255);
  });
}
