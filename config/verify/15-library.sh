#!/usr/bin/env bash
# The modules that others build on: each with its sources and a Javadoc without a broken reference.
set -u

if ! mvn -q -B -ntp -Plibrary -pl engine,chaos,cost,analysis -DskipTests -Dspotless.check.skip -Dcheckstyle.skip package; then
  echo "FAILED library: the build, see Maven's messages above"
  exit 1
fi
passed=0
failed=0
for module in engine chaos cost analysis; do
  for kind in sources javadoc; do
    if "$JAVA_HOME/bin/jar" tf "$module"/target/sysdesign-"$module"-*-"$kind".jar 2>/dev/null | grep -q "dev/sysdesign/$module/"; then
      passed=$((passed + 1))
    else
      failed=$((failed + 1))
      echo "FAILED library: no $kind of $module"
    fi
  done
done
echo "$passed $failed" >>"$verify_counts"
[ "$failed" = 0 ]
