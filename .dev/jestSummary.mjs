import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { root } from "./freshness.mjs";

/** Names what was skipped, and hands the counts of a run to .dev/test.mjs. */
export default class JestSummary {
  onRunComplete(_contexts, results) {
    for (const suite of results.testResults) {
      const skipped = suite.testResults.filter(({ status }) => status === "pending");
      if (skipped.length === 0) continue;
      const why = [...new Set(skipped.map(({ ancestorTitles }) => ancestorTitles[0] ?? ""))].join("; ");
      console.log(`跳过 skipped: ${relative(root, suite.testFilePath)}: ${skipped.length} (${why})`);
    }
    if (!process.env.MUBIAO_TEST_COUNTS) return;
    const counts = {
      passed: results.numPassedTests,
      // a suite that cannot even load counts as a failed test
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(process.env.MUBIAO_TEST_COUNTS, JSON.stringify(counts));
  }
}
