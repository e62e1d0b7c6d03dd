const FACTORS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1e3,
  min: 60e3,
  '%': 0.01,
  k: 1e3,
  M: 1e6,
  '': 1,
};

/** A number as people read it: its value, and how far the true one may be from it after rounding. */
export interface ShownNumber {
  readonly value: number;
  readonly rounding: number;
}

/** Reads `12ms`, `0.1%`, `$142` or `$1.4k`: times as milliseconds, shares as fractions, money as dollars. */
export function shownNumber(text: string): ShownNumber {
  const found = /^\$?([\d,]+)(?:\.(\d+))?(ns|us|µs|ms|s|min|%|k|M)?$/.exec(text);
  const factor = FACTORS[found?.[3] ?? ''];
  if (!found || factor === undefined) {
    throw new Error(`'${text}' is no number with a unit`);
  }
  const decimals = found[2] ?? '';
  const digits = Number(`${(found[1] ?? '').replaceAll(',', '')}.${decimals}`);
  return { value: digits * factor, rounding: 0.5 * 10 ** -decimals.length * factor };
}

/** Whether a shown number is the rounded true one. */
export function shows(text: string, truth: number): boolean {
  const { value, rounding } = shownNumber(text);
  return Math.abs(value - truth) <= rounding * (1 + 1e-9);
}
