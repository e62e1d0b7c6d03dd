import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from './until';
import type { Background } from './processes';

/** What the workbench must not do while it is looked at: ask, greet, update, or watch what it is used for. */
export const QUIET: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.menuBarVisibility': 'compact',
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  // In a browser it saves by itself after a second; here a text is saved when a test saves it.
  'files.autoSave': 'off',
  'editor.accessibilitySupport': 'off',
  'editor.minimap.enabled': false,
  // A test types faster than a person looks; what it types is what stands there.
  'editor.acceptSuggestionOnEnter': 'off',
  'editor.acceptSuggestionOnCommitCharacter': false,
};

/** An editor that runs in the background and is looked at through a browser. */
export interface Editor {
  readonly url: string;
  readonly background: Background;
  readonly folder: TestFolder;
}

/** A folder of one test run, with a workspace and all that the editor keeps. */
export class TestFolder {
  readonly root = mkdtempSync(path.join(tmpdir(), 'sysdesign-e2e-'));
  readonly workspace = this.sub('workspace');

  /** A folder in it, made where it is not there. */
  sub(name: string): string {
    const folder = path.join(this.root, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** Copies a file into the workspace and gives its new place back. */
  add(file: string): string {
    const copy = path.join(this.workspace, path.basename(file));
    copyFileSync(file, copy);
    return copy;
  }

  write(name: string, text: string): string {
    const file = path.join(this.workspace, name);
    writeFileSync(file, text);
    return file;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/** Waits until an address answers. Fails at once when the program behind it has ended. */
export async function answers(url: string, background: Background): Promise<void> {
  await until(`an answer of ${url}`, async () => {
    if (background.child.exitCode !== null) {
      throw new Error(`the editor has ended:\n${background.log()}`);
    }
    try {
      return (await fetch(url)).ok;
    } catch {
      return false;
    }
  });
}
