import { describe, expect, it } from 'vitest';
import { lies } from '../e2e/harness/hintTruth';
import { shownNumber, shows } from '../e2e/harness/shownNumber';

describe('a number on the screen', () => {
  it.each([
    ['12ms', 12, 0.5],
    ['1.25s', 1250, 5],
    ['350µs', 0.35, 0.0005],
    ['0.1%', 0.001, 0.0005],
    ['$1,142', 1142, 0.5],
    ['$1.4k', 1400, 50],
  ])('%s is %d, give or take %d', (text, value, rounding) => {
    expect(shownNumber(text).value).toBeCloseTo(value, 9);
    expect(shownNumber(text).rounding).toBeCloseTo(rounding, 9);
  });

  it('stands for what rounds to it, and for nothing else', () => {
    expect(shows('12ms', 12.49)).toBe(true);
    expect(shows('12ms', 12.51)).toBe(false);
  });
});

describe('the check of the hints', () => {
  const results = {
    components: [
      { name: 'app', type: 'service', utilization: 0.826, cpu: 0.41, costPerMonthUsd: '141.60' },
    ],
    edges: [{ from: 'a', to: 'app', errorRate: 0, latency: { p99Ms: 11.7 } }],
    slos: [],
    cost: { monthlyUsd: '141.60' },
  };
  const line = (text: string, ...hints: string[]): string[] => [
    ...lies([{ number: 1, text, hints }], results),
  ];

  it('passes what the results say', () => {
    expect(line('a -> app', ' p99 12ms')).toEqual([]);
    expect(line('    service app {', ' $142/mo · ρ 83%')).toEqual([]);
  });

  it.each([
    ['a -> app', ' p99 13ms'],
    ['a -> app', ' p99 12ms · 5%'],
    ['a -> other', ' p99 12ms'],
    ['service app {', ' $143/mo · ρ 83%'],
    ['service app {', ' $142/mo · ρ 84%'],
    ['service app {', ' $142/mo · ρ 41%'],
    ['service app {', ' ρ 83%'],
    ['service app {', ' $142/mo'],
  ])('sees that %s%s is wrong', (text, hint) => {
    expect(line(text, hint)).toHaveLength(1);
  });

  it('sees a missing hint in a chain', () => {
    expect(line('a -> app -> a', ' 12ms')).toHaveLength(1);
  });
});
