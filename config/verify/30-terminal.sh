#!/usr/bin/env bash
# Tests of the command as a process of its own: exit codes, streams, interruption and encoding, on the built jar.
set -u

. config/tools.sh
find_java || exit
jar=$PWD/cli/target/sysdesign.jar
sample=$PWD/samples/three-tier.sysdesign
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

sysdesign() {
  "$java_home/bin/java" -Xshare:auto -XX:+UseSerialGC -jar "$jar" "$@"
}

check() {
  local test=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED terminal: $test:"
    cat "$work/out" "$work/err"
  fi
}

run() {
  "$@" >"$work/out" 2>"$work/err"
  code=$?
}

run sysdesign simulate "$sample" --duration 2s
check "a run that keeps its objectives ends with 0" [ "$code" = 0 ]
check "problems of nobody are not reported" [ ! -s "$work/err" ]

run env LC_ALL=C "$java_home/bin/java" -jar "$jar" simulate "$sample" --duration 2s
check "text is UTF-8 whatever the locale" grep -q '±' "$work/out"

run sysdesign simulate "$sample" --duration 2s --set peak=40krps
check "a missed objective ends with 1" [ "$code" = 1 ]

run sysdesign simulate "$work/none.sysdesign"
check "a missing file ends with 2" [ "$code" = 2 ]
check "a missing file is said at its place" grep -q "^$work/none.sysdesign:1:1: missing-file: " "$work/err"
check "a wrong call writes no result" [ ! -s "$work/out" ]

# Only with job control do background jobs of a shell hear SIGINT, and only if this script was not started deaf to it, as
# one in the background is. A run that does not stop is ended after a minute, and then the exit code tells.
hearing=(env)
env --default-signal=INT true 2>/dev/null && hearing=(env --default-signal=INT)
run "${hearing[@]}" bash -c '
  set -m
  "$0/bin/java" -jar "$1" simulate "$2" --duration 10h 2>"$3" &
  sleep 5
  kill -INT $!
  (sleep 60; kill -KILL $!) 2>/dev/null &
  wait %1
  code=$?
  kill %2
  exit $code' "$java_home" "$jar" "$sample" "$work/java-err"
check "Ctrl-C ends with 130" [ "$code" = 130 ]
check "Ctrl-C prints what was measured" grep -q '^PARTIAL RESULTS' "$work/out"
check "Ctrl-C shows no stack trace" [ ! -s "$work/java-err" ]

echo "$passed $failed" >>"$verify_counts"
[ "$failed" = 0 ]
