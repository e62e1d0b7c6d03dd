import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import type { TestFolder } from './editor';
import { SCREENSHOTS } from './paths';
import { PATIENCE_MS } from './until';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with one page, and what that page asked for outside of this machine. */
export interface Browser {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly strangers: ReadonlySet<string>;
}

/** Opens Debian's Chromium with a profile of its own. */
export async function openBrowser(
  folder: TestFolder,
  colorScheme: 'light' | 'dark' = 'dark',
): Promise<Browser> {
  const profile = folder.sub('chromium');
  allowCookiesOfWebviews(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['SYSDESIGN_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    // An editor draws only the lines that fit on the screen; so all of a sample does.
    viewport: { width: 1600, height: 1700 },
    colorScheme,
    args: ARGUMENTS,
    timeout: PATIENCE_MS,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const strangers = new Set<string>();
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const local = hostname === '127.0.0.1' || hostname.endsWith('localhost');
    if (protocol.startsWith('http') && !local) {
      strangers.add(hostname);
    }
  });
  return { context, page, strangers };
}

/** Theia shows a webview on a host of its own, whose service worker counts as one of a stranger. */
function allowCookiesOfWebviews(profile: string): void {
  const folder = path.join(profile, 'Default');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'Preferences'),
    JSON.stringify({ profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }),
  );
}

/** Keeps a picture of the page among the artefacts of the run. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
}
