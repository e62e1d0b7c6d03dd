import { readFileSync, readdirSync } from 'node:fs';
import { spawn, type ChildProcess } from 'node:child_process';
import { until } from './until';

/** One process as the system knows it. */
export interface ProcessInfo {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** All processes that run, without those that have ended and were not yet asked for. */
export function processes(): readonly ProcessInfo[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => infoOf(Number(name)));
}

function infoOf(pid: number): ProcessInfo[] {
  try {
    // The name of the program stands in brackets and may hold any character.
    const [state, parent] = (
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? ''
    ).split(' ');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return state === 'Z' ? [] : [{ pid, parent: Number(parent), command }];
  } catch {
    // It has ended since its name was read.
    return [];
  }
}

/** A process, its children, their children and so on. */
export function familyOf(pid: number): readonly ProcessInfo[] {
  const all = processes();
  const family = all.filter((one) => one.pid === pid);
  for (const member of family) {
    family.push(...all.filter((one) => one.parent === member.pid));
  }
  return family;
}

/** The language servers that an editor started. */
export function serversOf(pid: number): readonly ProcessInfo[] {
  return familyOf(pid).filter((one) => one.command.includes('sysdesign-language-server.jar'));
}

export function isAlive(pid: number): boolean {
  return infoOf(pid).length > 0;
}

/** Ends processes at once, without a chance to say goodbye. */
export function kill(victims: readonly ProcessInfo[]): void {
  for (const { pid } of victims) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It was faster.
    }
  }
}

/** A program that runs in the background, with what it printed. */
export interface Background {
  readonly child: ChildProcess;
  readonly pid: number;
  log(): string;
  stop(): Promise<void>;
}

export function startInBackground(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env: NodeJS.ProcessEnv },
): Background {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const { pid } = child;
  if (pid === undefined) {
    throw new Error(`'${program}' does not start`);
  }
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  return {
    child,
    pid,
    log: () => log,
    async stop() {
      const family = familyOf(pid);
      child.kill('SIGTERM');
      await until(`process ${pid} to end`, () => !isAlive(pid), 5_000).catch(() => undefined);
      kill(family);
      await until(`process ${pid} and its children to end`, () =>
        family.every((one) => !isAlive(one.pid)),
      );
    },
  };
}
