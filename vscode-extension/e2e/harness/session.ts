import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser, screenshot, type Browser } from './browser';
import { startCodeServer, writeMachineSettings, type CodeServerOptions } from './codeServer';
import { TestFolder, type Editor } from './editor';
import { LOGS } from './paths';
import { TextEditor } from './textEditor';
import { Workbench } from './workbench';

/** What a session starts with. */
export interface SessionOptions extends Omit<CodeServerOptions, 'folder'> {
  /** Files that are copied into the workspace. */
  readonly files: readonly string[];
  readonly colorScheme?: 'light' | 'dark';
}

/** VS Code with a workspace, in a browser. */
export interface Session {
  readonly editor: Editor;
  readonly folder: TestFolder;
  readonly page: Page;
  readonly text: TextEditor;
  readonly workbench: Workbench;
  readonly strangers: ReadonlySet<string>;
  /** Changes the settings that belong to the machine while the editor runs. */
  machineSettings(settings: Readonly<Record<string, unknown>>): void;
  close(): Promise<void>;
}

/** Starts code-server and a browser, and waits until the workbench stands. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const folder = new TestFolder();
  options.files.forEach((file) => folder.add(file));
  const editor = await startCodeServer({ ...options, folder });
  const browser = await openBrowser(folder, options.colorScheme);
  const workbench = new Workbench(browser.page);
  const session: Session = {
    editor,
    folder,
    workbench,
    page: browser.page,
    text: new TextEditor(browser.page),
    strangers: browser.strangers,
    machineSettings: (settings) => {
      writeMachineSettings(folder, settings);
    },
    close: () => close(editor, browser, folder),
  };
  try {
    await workbench.open(editor.url);
  } catch (problem) {
    await session.close();
    throw problem;
  }
  return session;
}

/** Ends all of it, and keeps the last picture and the logs of the editor for those who look for the reason of a failure. */
async function close(editor: Editor, browser: Browser, folder: TestFolder): Promise<void> {
  const name = path.basename(folder.root);
  try {
    await screenshot(browser.page, `last-${name}`);
    mkdirSync(LOGS, { recursive: true });
    cpSync(path.join(folder.sub('user-data'), 'logs'), path.join(LOGS, name), { recursive: true });
  } finally {
    await browser.context.close();
    await editor.background.stop();
    folder.remove();
  }
}
