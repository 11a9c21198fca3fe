// Reads [{ file, text }] as JSON from standard input and prints the messages ESLint has for each, by the project's own
// configuration. A program of its own because jest does not load ESLint's ES modules.
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";

const eslint = new ESLint();
const reports = [];
for (const sample of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(sample.text, { filePath: sample.file });
  reports.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(reports));
