#!/usr/bin/env bash
# Tests of the two commands themselves: what they say where a tool is missing, when they build, and that they start.
set -u

. config/tools.sh
find_java || exit
export JAVA_HOME=$java_home
root=$PWD
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# Runs a command and keeps its exit code and what it printed.
run() {
  "$@" >"$work/out" 2>"$work/err"
  code=$?
}

expect() {
  local test=$1 expected_code=$2 file=$3 pattern=$4
  if [ "$code" = "$expected_code" ] && grep -q -e "$pattern" "$work/$file"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED commands: $test: exit code $code where $expected_code was expected with '$pattern' in $file; it printed:"
    cat "$work/out" "$work/err"
  fi
}

# One sentence means one line, and nothing beside it.
expect_sentence() {
  expect "$@"
  if [ "$(cat "$work/out" "$work/err" | wc -l)" -eq 1 ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED commands: $1: more or less than one line:"
    cat "$work/out" "$work/err"
  fi
}

# A path with what a bare system has, and neither Java nor Maven nor Node.
bare=$work/bare
mkdir "$bare"
for tool in bash sh env awk cat cp dirname find flock grep head ln ls mkdir mktemp mv printf readlink rm sed sort tail tee touch tr uname \
  wc xargs; do
  found=$(type -P "$tool") && ln -s "$found" "$bare/$tool"
done

fake_tool() {
  mkdir -p "${1%/*}"
  printf '#!/usr/bin/env bash\n%s\n' "$2" >"$1"
  chmod +x "$1"
}

# A checkout that was never built, whose Maven only notes that it was called and delivers the jar of the real build.
checkout=$work/checkout
mkdir -p "$checkout/cli/src/main" "$checkout/engine/src/main"
cp sysdesign verify "$checkout/"
cp -R config "$checkout/"
touch "$checkout/pom.xml" "$checkout/cli/pom.xml"
maven_that() {
  fake_tool "$work/maven-$1/mvn" "
    case \" \$* \" in *' -version '*) echo 'Apache Maven ${3:-3.9.9}'; exit ;; esac
    echo called >>'$work/maven-calls'
    $2"
  echo "$work/maven-$1:$bare"
}
good_maven=$(maven_that works "mkdir -p cli/target && cp '$root/cli/target/sysdesign.jar' cli/target/")

run env -u JAVA_HOME PATH="$bare" ./sysdesign --version
expect_sentence "a missing JDK is said in one sentence" 2 err "needs a JDK 17 or newer and found no 'java': install one"

run env JAVA_HOME="$work/nowhere" ./sysdesign --version
expect_sentence "a wrong JAVA_HOME is said in one sentence" 2 err "JAVA_HOME is '$work/nowhere'"

fake_tool "$work/jdk11/bin/java" 'exit 1'
echo 'JAVA_VERSION="11.0.2"' >"$work/jdk11/release"
run env JAVA_HOME="$work/jdk11" ./sysdesign --version
expect_sentence "a JDK that is too old is said in one sentence" 2 err "needs a JDK 17 or newer and found 11.0.2 in"

fake_tool "$work/jre/bin/java" 'exit 1'
echo 'JAVA_VERSION="17.0.1"' >"$work/jre/release"
run env JAVA_HOME="$work/jre" PATH="$good_maven" "$checkout/sysdesign" --version
expect_sentence "a runtime without compiler is said in one sentence" 2 err "found only a runtime (no 'javac')"

run env PATH="$bare" "$checkout/sysdesign" --version
expect_sentence "a missing Maven is said in one sentence" 2 err "needs Maven 3.8 or newer to build and found no 'mvn': install it"

run env PATH="$(maven_that old true 3.6.3)" "$checkout/sysdesign" --version
expect_sentence "a Maven that is too old is said in one sentence" 2 err "needs Maven 3.8 or newer to build and found 3.6.3"

run env PATH="$good_maven" "$checkout/verify"
expect_sentence "a missing Node is said in one sentence" 2 err "needs Node 20 or newer and found no 'node': install it"

run env PATH="$(maven_that fails "echo '[ERROR] broken.java'; exit 1")" "$checkout/sysdesign" --version
expect "a failed build shows what Maven says" 3 err '^\[ERROR\] broken.java'
expect "a failed build ends with one sentence of ours" 3 err '^sysdesign: the build failed'

rm -f "$work/maven-calls"
run env PATH="$good_maven" "$checkout/sysdesign" --version
expect "the first call builds and says so" 0 err '^sysdesign: building with Maven, once'
expect "the first call then runs" 0 out '^sysdesign [0-9]'

run env PATH="$good_maven" "$checkout/sysdesign" --version
expect "the second call runs" 0 out '^sysdesign [0-9]'
run cat "$work/maven-calls"
expect "the second call does not build" 0 out called
run wc -l "$work/maven-calls"
expect "there was one build" 0 out '^ *1 '

touch -t 202001010000 "$checkout/cli/target/sysdesign.jar"
run env PATH="$good_maven" "$checkout/sysdesign" --version
expect "a newer source is built" 0 err '^sysdesign: building again'

for archive in "$checkout"/cli/target/archives/*.jsa; do
  chmod u+w "$archive"
  echo damaged >"$archive"
done
run "$checkout/sysdesign" --version
expect "a damaged archive does not keep it from starting" 0 out '^sysdesign [0-9]'
run wc -c "$work/err"
expect "a damaged archive is nobody's business" 0 out '^ *0 '

for size in abc 5 2000g; do
  run env SYSDESIGN_HEAP=$size "$root/sysdesign" --version
  expect_sentence "SYSDESIGN_HEAP=$size is said in one sentence" 2 err "bad-heap: SYSDESIGN_HEAP is '$size'; it must be a size"
done
printf 'system s { client u { rate: 1rps } service a u -> a }' >"$work/ü.sysdesign"
run env LC_ALL=C "$root/sysdesign" simulate "$work/ü.sysdesign" --duration 1s
expect "a file name with an umlaut is read in any locale" 0 out '^s: seed 1'

ln -s "$root/sysdesign" "$work/link"
cd "$work" || exit 1
run ./link --version
expect "it runs through a link from another folder" 0 out '^sysdesign [0-9]'

echo "$passed $failed" >>"$verify_counts"
[ "$failed" = 0 ]
