#!/usr/bin/env bash
# The same file gives the same numbers on every JDK: runs samples on all JDKs that this machine has and compares what they write.
set -u

. config/tools.sh
find_java || exit
jar=cli/target/sysdesign.jar
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# How long a run took is the one line that may differ.
numbers() {
  "$1/bin/java" -jar "$jar" simulate "$2" --json 2>"$work/err" | grep -v '"wallMs"'
}

others=()
for home in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  [ -x "$home/bin/java" ] && [ ! -L "$home" ] && [ ! "$home" -ef "$java_home" ] || continue
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release" 2>/dev/null)
  [ "${version:-0}" -ge 17 ] && others+=("$home")
done

for sample in samples/three-tier.sysdesign samples/labs/retry-storm.sysdesign samples/labs/queue-backpressure.sysdesign; do
  numbers "$java_home" "$sample" >"$work/here"
  for home in ${others[@]+"${others[@]}"}; do
    numbers "$home" "$sample" >"$work/there"
    if [ -s "$work/here" ] && cmp -s "$work/here" "$work/there"; then
      passed=$((passed + 1))
    else
      failed=$((failed + 1))
      echo "FAILED jdks: $sample gives other numbers with '$home' than with '$java_home':"
      diff "$work/here" "$work/there" | head -5
      cat "$work/err"
    fi
  done
done
echo "$passed $failed" >>"$verify_counts"
[ "$failed" = 0 ]
