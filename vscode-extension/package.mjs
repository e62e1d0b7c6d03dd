// Makes sysdesign.vsix: the bundled extension with the server's jar, the licences and what there is to read.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';
import { writeNotices } from './licences.mjs';

const target = '../language-server/target';
const jar = `${target}/sysdesign-language-server.jar`;
if (!existsSync(jar)) {
  console.error(
    `package: there is no '${jar}': build it with 'mvn -pl language-server -am package -DskipTests' in the folder above.`,
  );
  process.exit(1);
}
await import('./esbuild.mjs');
mkdirSync('server', { recursive: true });
mkdirSync('sbom', { recursive: true });
copyFileSync(jar, 'server/sysdesign-language-server.jar');
copyFileSync('../LICENSE', 'LICENSE');
copyFileSync('../CHANGELOG.md', 'CHANGELOG.md');
writeNotices(`${target}/THIRD-PARTY-NOTICES.txt`);
copyFileSync(`${target}/sbom.cdx.json`, 'sbom/server.cdx.json');
await createVSIX({
  packagePath: 'sysdesign.vsix',
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
