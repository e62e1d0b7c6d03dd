// Bundles the extension and the page of its diagram into dist.
import { existsSync, writeFileSync } from 'node:fs';
import { cyclonedxEsbuildPlugin } from '@cyclonedx/cyclonedx-esbuild';
import { build } from 'esbuild';

const common = {
  bundle: true,
  minify: true,
  sourcemap: false,
  legalComments: 'none',
  logLevel: 'warning',
};

const [extension] = await Promise.all([
  build({
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode'],
    metafile: true,
    // The bill of materials of what is bundled here.
    plugins: [
      cyclonedxEsbuildPlugin({
        outputFile: '../sbom/extension.cdx.json',
        outputReproducible: true,
        logLevel: 'error',
      }),
    ],
  }),
  build({
    ...common,
    entryPoints: { diagram: 'src/diagram/view/main.ts' },
    outdir: 'dist',
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  }),
  build({ ...common, entryPoints: { diagram: 'src/diagram/view/page.css' }, outdir: 'dist' }),
]);

// Whose licences ask to be kept with what is bundled.
const packages = Object.keys(extension.metafile.inputs)
  .map((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1])
  .filter((folder) => folder !== undefined && existsSync(`${folder}/package.json`));
writeFileSync('dist/bundled.json', JSON.stringify([...new Set(packages)].sort()));
