import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { openBrowser } from './browser';
import { startCodeServer } from './codeServer';
import { TestFolder } from './editor';
import { EXTENSION } from './paths';
import { until } from './until';

/** What the suites in the extension host printed, and whether all of their tests passed. */
export interface HostRun {
  readonly log: readonly string[];
  readonly exitCode: number;
}

/** Runs the suites of e2e/extension-host in the extension host of a real VS Code, beside the packaged extension. */
export async function runInExtensionHost(files: readonly string[]): Promise<HostRun> {
  const folder = new TestFolder();
  files.forEach((file) => folder.add(file));
  const suites = await bundle(folder.sub('suites'));
  const editor = await startCodeServer({
    folder,
    arguments: ['--vscode-option', 'enable-smoke-test-driver'],
  });
  const { context, page } = await openBrowser(folder);
  try {
    const log: string[] = [];
    let exitCode: number | undefined;
    await page.exposeFunction('codeAutomationLog', (_: string, args: readonly unknown[]) => {
      log.push(args.map(String).join(' '));
    });
    await page.exposeFunction('codeAutomationExit', (code: number) => {
      exitCode = code;
    });
    const host = new URL(editor.url).host;
    const remote = (place: string): string => `vscode-remote://${host}${place}`;
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', remote(folder.sub('suites'))],
      ['extensionTestsPath', remote(suites)],
    ]);
    await page.goto(`${editor.url}&payload=${encodeURIComponent(payload)}`);
    await until('the suites to end', () => exitCode !== undefined, 200_000);
    return { log, exitCode: exitCode ?? 1 };
  } finally {
    await context.close();
    await editor.background.stop();
    folder.remove();
  }
}

/** The suites as the extension host loads them: an extension that does nothing, and its tests. */
async function bundle(folder: string): Promise<string> {
  const source = path.join(EXTENSION, 'e2e/extension-host');
  await build({
    entryPoints: {
      index: path.join(source, 'index.ts'),
      'language.suite': path.join(source, 'language.suite.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    // Mocha finds its own parts by their place on the disk.
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  asExtension(folder);
  return path.join(folder, 'index.cjs');
}

function asExtension(folder: string): void {
  symlinkSync(path.join(EXTENSION, 'node_modules'), path.join(folder, 'node_modules'));
  const manifest = { name: 'suites', publisher: 'sysdesign', version: '0.0.1' };
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ ...manifest, engines: { vscode: '*' } }),
  );
}
