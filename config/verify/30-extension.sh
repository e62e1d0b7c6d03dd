#!/usr/bin/env bash
# Checks, tests and packages the extension for VS Code: types, lint, format, unit tests, and the .vsix with the server in it.
set -u

cd vscode-extension || exit 1
mkdir -p ../target
log=$PWD/../target/extension.log
: >"$log"
passed=0
failed=0

# A gate passes or fails as a whole.
gate() {
  local name=$1
  shift
  if "$@" >"$log.part" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED extension: $name:"
    cat "$log.part"
  fi
  cat "$log.part" >>"$log"
}

# What is installed is what the lock file says, and installed anew only where that has changed.
install_packages() {
  cmp -s package-lock.json node_modules/.installed-lock && return
  npm ci --no-audit --no-fund && cp package-lock.json node_modules/.installed-lock
}

gate "npm ci" install_packages
if [ "$failed" != 0 ]; then
  echo "$passed $failed" >>"$verify_counts"
  exit 1
fi
gate types npx --no-install tsc -p .
gate "types of the diagram's page" npx --no-install tsc -p src/diagram/view
gate lint npx --no-install eslint .
gate format npx --no-install prettier --check .
gate package npm run --silent package
echo "$passed $failed" >>"$verify_counts"

rm -f "$log.json"
npx --no-install vitest run --reporter=default --reporter=json --outputFile.json="$log.json" >>"$log" 2>&1 ||
  sed -n '/FAIL/,$p' "$log"
. ../config/vitest-counts.sh
count_vitest "$log.json" || exit 1
[ "$failed" = 0 ]
