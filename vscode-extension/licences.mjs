// What the licences of bundled packages ask to be kept with them.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const LINE = `\n${'-'.repeat(80)}\n\n`;

/** The folders of the packages that esbuild.mjs put into dist. */
function bundled() {
  return JSON.parse(readFileSync('dist/bundled.json', 'utf8'));
}

/** THIRD-PARTY-NOTICES.txt: the packages of the extension with their licences, then what the server's jar says of itself. */
export function writeNotices(serverNotices) {
  const notices = bundled().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    if (!licence) {
      throw new Error(`${name} ${version} has no licence file`);
    }
    return `${name} ${version}\n\n${readFileSync(`${folder}/${licence}`, 'utf8').trim()}\n`;
  });
  const server = `The server, server/sysdesign-language-server.jar:\n\n${readFileSync(serverNotices, 'utf8')}`;
  writeFileSync('THIRD-PARTY-NOTICES.txt', [...notices, server].join(LINE));
}
