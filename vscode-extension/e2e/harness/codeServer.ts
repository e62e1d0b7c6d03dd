import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { answers, freePort, QUIET, type Editor, type TestFolder } from './editor';
import { CODE_SERVER, NODE, VSIX } from './paths';
import { startInBackground } from './processes';

const run = promisify(execFile);
const ENTRY = path.join(CODE_SERVER, 'node_modules/code-server/out/node/entry.js');

/** How a code-server is started for a test. */
export interface CodeServerOptions {
  readonly folder: TestFolder;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What differs from the environment of the test; undefined takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Further arguments of code-server. */
  readonly arguments?: readonly string[];
  /** Whether the packaged extension is installed; it is unless this says no. */
  readonly installed?: boolean;
}

/** Starts code-server, which is VS Code's workbench and extension host, with the packaged extension installed. */
export async function startCodeServer(options: CodeServerOptions): Promise<Editor> {
  const { folder } = options;
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}', ...options.environment };
  const places = placesOf(folder);
  write(folder, 'User', { ...QUIET, ...options.settings });
  if (options.installed !== false) {
    await run(NODE, [ENTRY, ...places, '--install-extension', VSIX], { env });
  }
  const port = await freePort();
  const background = startInBackground(
    NODE,
    [
      ENTRY,
      ...places,
      ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
      ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
      ...['--disable-getting-started-override', '--disable-proxy'],
      ...(options.arguments ?? []),
    ],
    { env },
  );
  const origin = `http://127.0.0.1:${port}`;
  await answers(`${origin}/healthz`, background);
  return { url: `${origin}/?folder=${encodeURIComponent(folder.workspace)}`, background, folder };
}

/** Writes the settings of the machine that the server runs on, also of an editor that runs already. */
export function writeMachineSettings(
  folder: TestFolder,
  settings: Readonly<Record<string, unknown>>,
): void {
  write(folder, 'Machine', settings);
}

function write(
  folder: TestFolder,
  whose: 'User' | 'Machine',
  settings: Readonly<Record<string, unknown>>,
): void {
  const target = path.join(folder.sub('user-data'), whose);
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, 'settings.json'), JSON.stringify(settings));
}

function placesOf(folder: TestFolder): string[] {
  const config = path.join(folder.root, 'config.yaml');
  writeFileSync(config, 'auth: none\n');
  return [
    ...['--config', config],
    ...['--user-data-dir', folder.sub('user-data')],
    ...['--extensions-dir', folder.sub('extensions')],
  ];
}
