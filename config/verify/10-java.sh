#!/usr/bin/env bash
# Builds all modules with all gates and runs their tests, those of every module even where one of another fails.
set -u

find . -path '*/target/surefire-reports/*' -type f -delete
mkdir -p target
mvn -B -ntp verify -Dmaven.test.failure.ignore -Dsysdesign.long="${verify_long:-false}" 2>&1 | tee target/verify.log |
  grep --line-buffered -E '^\[INFO\] (Building sysdesign-|Tests run:.* Time)|^\[ERROR\] .*[^:]' |
  grep --line-buffered -vE '\[Help 1\] http|To see the full stack|Re-run Maven|For more information|After correcting|mvn <args>'
maven=${PIPESTATUS[0]}

# Counted from the reports of each test class. A test that was skipped is left out, with what it says of the reason.
find . -path '*/target/surefire-reports/TEST-*.xml' -print0 | xargs -0 awk '
  function attribute(name,   text) {
    if (!match($0, " " name "=\"[^\"]*\"")) return ""
    text = substr($0, RSTART, RLENGTH)
    sub(/^[^"]*"/, "", text)
    sub(/"$/, "", text)
    return text
  }
  /^<testsuite / {
    failed = attribute("failures") + attribute("errors")
    print attribute("tests") - failed - attribute("skipped"), failed >> ENVIRON["verify_counts"]
  }
  /^ *<testcase / { test = attribute("classname") "." attribute("name") }
  /^ *<skipped/ { print test ": " attribute("message") >> ENVIRON["verify_left_out"] }
'

if [ "$maven" != 0 ]; then
  echo "FAILED java: the build, see Maven's messages above, and all of them in target/verify.log"
  echo 0 1 >>"$verify_counts"
fi
exit "$maven"
