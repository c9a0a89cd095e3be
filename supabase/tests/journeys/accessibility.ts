import axe from "axe-core";
import type { Page } from "playwright-core";

/** The accessibility rules that a page breaks, once it shows its heading; each with an element. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  await page.getByRole("heading").first().waitFor();
  // As an expression: a script tag would be refused by the page's own policy.
  const found: axe.Result[] = await page.evaluate(
    `(() => { ${axe.source}; return axe.run().then((results) => results.violations); })()`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`);
}
