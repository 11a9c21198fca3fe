import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Page } from "playwright-core";

/** To be evaluated in a page before the violations are asked for. */
export const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the page as it stands; `without` names rules that do not apply. */
export async function violations(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations: found } = await page.evaluate(
    (chosen) => (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"], rules: chosen }),
    rules,
  );
  return found.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 140)).join(" | ")}`);
}
