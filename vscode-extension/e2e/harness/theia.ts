import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answers, freePort, QUIET, type Editor, type TestFolder } from './editor';
import { NODE, THEIA, VSIX } from './paths';
import { startInBackground } from './processes';

/** Starts Eclipse Theia with the packaged extension. */
export async function startTheia(folder: TestFolder): Promise<Editor> {
  const config = folder.sub('theia');
  // Of all places for plugins this is the only one where Theia unpacks a .vsix.
  copyFileSync(VSIX, path.join(folder.sub('theia/plugins'), path.basename(VSIX)));
  writeFileSync(
    path.join(config, 'settings.json'),
    JSON.stringify({ ...QUIET, 'window.titleBarStyle': 'native' }),
  );
  const port = await freePort();
  const background = startInBackground(
    NODE,
    [
      path.join(THEIA, 'lib/backend/main.js'),
      folder.workspace,
      ...['--hostname', '127.0.0.1', '--port', String(port), '--log-level', 'warn'],
    ],
    {
      cwd: THEIA,
      env: {
        ...process.env,
        PATH: `${path.dirname(NODE)}:${process.env['PATH'] ?? ''}`,
        NODE_ENV: 'production',
        THEIA_CONFIG_DIR: config,
      },
    },
  );
  await answers(`http://127.0.0.1:${port}/`, background);
  // Its webviews live on hosts below localhost, so the page has to be on localhost, too.
  return { url: `http://localhost:${port}/#${folder.workspace}`, background, folder };
}
