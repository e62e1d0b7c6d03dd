import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { javaHome } from './java';
import { CHECKOUT } from './paths';

const run = promisify(execFile);

/** Of what the command line prints as JSON, the part that hints show. */
export interface Results {
  readonly components: readonly ComponentResult[];
  readonly edges: readonly EdgeResult[];
  readonly slos: readonly SloResult[];
  readonly cost: { readonly monthlyUsd: string };
}

export interface ComponentResult {
  readonly name: string;
  readonly type: string;
  readonly utilization: number | null;
  readonly cpu: number | null;
  readonly costPerMonthUsd: string | null;
}

export interface EdgeResult {
  readonly from: string;
  readonly to: string;
  readonly errorRate: number;
  readonly latency: { readonly p99Ms: number };
}

export interface SloResult {
  readonly name: string;
  readonly actual: number | null;
  readonly verdict: string;
}

/**
 * What `sysdesign simulate --json` says of a file: that of the last build, from which the packaged extension has its
 * server, too. An objective that does not hold is no failure of the call.
 */
export async function simulate(file: string): Promise<Results> {
  const java = path.join(await javaHome(), 'bin/java');
  const jar = path.join(CHECKOUT, 'cli/target/sysdesign.jar');
  const args = ['-XX:+UseSerialGC', '-jar', jar, 'simulate', file, '--json'];
  try {
    const { stdout } = await run(java, args, { maxBuffer: 64 << 20 });
    return JSON.parse(stdout) as Results;
  } catch (problem) {
    const { code, stdout } = problem as { code?: number; stdout?: string };
    if (code === 1 && stdout) {
      return JSON.parse(stdout) as Results;
    }
    throw problem;
  }
}
