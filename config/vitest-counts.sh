# Adds what a run of vitest says of itself to what ./verify adds up. Sourced, never run.

# The report as JSON; a file of tests that could not even be read counts as a failure, and no report at all as one.
count_vitest() {
  node -e '
    const { readFileSync, existsSync } = require("fs");
    const [report] = process.argv.slice(1);
    if (!existsSync(report)) {
      console.log("0 1");
      process.exit(1);
    }
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report));
    const unread = testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
    );
    const failed = numFailedTests + unread.length;
    console.log(numPassedTests, failed);
    process.exit(failed > 0 || numPassedTests === 0 ? 1 : 0);
  ' "$1" >>"$verify_counts"
}
