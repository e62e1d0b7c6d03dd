import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screenshot } from './harness/browser';
import { simulate } from './harness/commandLine';
import { HintWatch } from './harness/hintWatch';
import { counted, lies } from './harness/hintTruth';
import { SAMPLES } from './harness/paths';
import { openSession, type Session } from './harness/session';
import { until } from './harness/until';

const SAMPLE = path.join(SAMPLES, 'three-tier.sysdesign');
const NAME = path.basename(SAMPLE);
const EDGES_OF_THE_SAMPLE = 5;
const COMPONENTS_WITH_HINTS_AT_LEAST = 4;

const isFinal = (hints: readonly string[]): boolean => hints.every((hint) => !hint.includes('~'));

describe('VS Code', () => {
  let session: Session;
  let file: string;

  beforeAll(async () => {
    session = await openSession({ files: [SAMPLE] });
    file = path.join(session.folder.workspace, NAME);
  });
  afterAll(async () => {
    await session.close();
  });

  it('opens a file in its colours, with a lens on the system', async () => {
    await session.workbench.openFile(NAME);
    await session.text.lens(/p99/).waitFor();
    const keyword = session.page.locator('.view-line span', { hasText: /^system$/ }).first();
    const name = session.page.locator('.view-line span', { hasText: /^shop$/ }).first();
    const colourOf = (element: Element): string => getComputedStyle(element).color;
    expect(await keyword.evaluate(colourOf)).not.toBe(await name.evaluate(colourOf));
  });

  it('shows in its hints the numbers of the command line', async () => {
    await session.text.hintsBehind('app -> orders', isFinal);
    const hints = await session.text.hints();
    expect(lies(hints, await simulate(file))).toEqual([]);
    expect(counted(hints).edges).toBe(EDGES_OF_THE_SAMPLE);
    expect(counted(hints).components).toBeGreaterThanOrEqual(COMPONENTS_WITH_HINTS_AT_LEAST);
    await screenshot(session.page, 'hints');
  });

  it('adds at most 43 characters to a line', async () => {
    for (const { hints } of await session.text.hints()) {
      expect(hints.join('').length).toBeLessThanOrEqual(43);
    }
  });

  it('shows on hover what a component measured and costs', async () => {
    const hover = await session.text.hover('service app', 'app');
    await expect.poll(() => hover.textContent()).toMatch(/p99/);
    await screenshot(session.page, 'hover');
    await session.page.keyboard.press('Escape');
  });

  it('never takes a hint away while 100 characters are typed', async () => {
    const before = (await session.text.hints()).flatMap(({ hints }) => hints).length;
    const typed =
      '\n    cache other { hitRatio: 50%, ttl: 10min }\n    app -> other -> orders [browse] { timeout: 300ms }';
    expect(typed.length).toBeGreaterThanOrEqual(97);
    await session.text.cursorAfter('shoppers -> lb');
    const watch = await HintWatch.start(session.page);
    await session.text.type(`${typed}   `);
    const counts = await watch.stop();
    expect(counts.length).toBeGreaterThan(100);
    expect(counts[0]).toBeGreaterThanOrEqual(before);
    expect(Math.min(...counts)).toBe(counts[0]);
    await session.workbench.revertFile();
  });

  it('underlines a misspelt name as soon as it is typed, and says what was meant', async () => {
    await session.text.cursorAfter('app -> orders');
    await session.text.type('\n    app -> redsi');
    await session.text.squiggle('error').first().waitFor();
    const problem = await session.workbench.problem(/redsi.*redis/);
    expect(await problem.isVisible()).toBe(true);
    await screenshot(session.page, 'squiggle');
    await session.workbench.revertFile();
    await session.text.squiggle('error').first().waitFor({ state: 'detached' });
  });

  it('offers the properties of a type', async () => {
    await session.text.cursorAfter('concurrency: 200');
    await session.text.type('\n');
    const row = await session.text.suggestion('errorRate');
    expect(await row.isVisible()).toBe(true);
    await screenshot(session.page, 'completion');
    await session.page.keyboard.press('Escape');
    await session.workbench.revertFile();
  });

  it('shows the numbers of the last of many quick saves', async () => {
    for (const connections of ['17', '18', '19']) {
      await session.text.replaceLine('connections:', `connections: ${connections}`);
      await session.text.save();
    }
    await until('the last save on disk', () =>
      readFileSync(file, 'utf8').includes('connections: 19'),
    );
    const truth = await simulate(file);
    await until('the numbers of the last save', async () => {
      const hints = await session.text.hints();
      return isFinal(hints.flatMap((line) => line.hints)) && lies(hints, truth).length === 0;
    });
  });

  it('underlines an objective that does not hold, with what was measured', async () => {
    await session.text.replaceLine(
      'slo "Shoppers are served"',
      'slo "Shoppers are served" { shoppers.p99 < 5ms }',
    );
    await session.text.save();
    await session.text.squiggle('warning').first().waitFor();
    const problem = await session.workbench.problem(/±/);
    const results = await simulate(file);
    expect(results.slos.some(({ verdict }) => verdict === 'fail')).toBe(true);
    expect(await problem.textContent()).toMatch(/ms/);
    await session.workbench.closePanel();
    const hover = await session.text.hover('slo "Shoppers are served"', '5ms');
    await expect.poll(() => hover.textContent()).toMatch(/does not hold.*±/);
    await screenshot(session.page, 'slo');
    await session.page.keyboard.press('Escape');
  });

  it('shows the report of a run under a scenario that was chosen', async () => {
    await session.text
      .lens(/2 Scenarios/)
      .getByText('2 Scenarios')
      .click();
    await session.workbench.choose('cache-lost');
    const report = session.workbench.document('Report of three-tier');
    await expect.poll(() => report.textContent(), { timeout: 120_000 }).toMatch(/cache-lost/);
    await screenshot(session.page, 'report');
    await session.text.lens(/under cache-lost/).waitFor();
  });

  it('hides the hints and shows them again', async () => {
    await session.workbench.command('sysdesign: Toggle Inline Metrics');
    await expect.poll(() => session.text.hints(), { timeout: 60_000 }).toEqual([]);
    await session.workbench.command('sysdesign: Toggle Inline Metrics');
    expect(await session.text.hintsBehind('app -> orders')).not.toEqual([]);
  });

  it('asks nobody outside of this machine', () => {
    expect([...session.strangers]).toEqual([]);
  });
});
