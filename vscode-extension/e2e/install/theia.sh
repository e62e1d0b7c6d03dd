#!/usr/bin/env bash
# Installs and builds Eclipse Theia as a browser application: usage: theia.sh FOLDER NODE_FOLDER
# Of its native modules only those without which it does not start are compiled.
set -eu

source=$(cd "$(dirname "$0")/theia" && pwd)
folder=${1:?folder}
node=${2:?folder of Node}
rm -rf "$folder"
mkdir -p "$folder"
cp "$source/package.json" "$source/package-lock.json" "$source/.npmrc" "$folder/"
cd "$folder"
export PATH="$node/bin:$PATH" npm_config_nodedir="$node"
npm ci --no-audit --no-fund --ignore-scripts
npm rebuild --ignore-scripts=false drivelist node-pty
npx --no-install theia build --mode development --app-target browser
