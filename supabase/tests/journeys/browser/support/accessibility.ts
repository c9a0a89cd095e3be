import assert from "node:assert/strict";
import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * WCAG 2.2, A and AA, and what axe holds for good beyond it.
 * https://www.deque.com/axe/core-documentation/api-documentation/#axecore-tags
 */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * The accessibility rules that a page breaks, once its colours have settled, one by one.
 * @param part Selects the part that is looked at.
 */
export async function accessibilityViolations(page: Page, part = "html"): Promise<string[]> {
  const options = JSON.stringify({
    runOnly: { type: "tag", values: TAGS },
    resultTypes: ["violations"],
  });
  // As an expression: a script tag would be refused by the page's own policy.
  const found: axe.Result[] = await page.evaluate(`(async () => {
    if (!globalThis.axe) { ${axe.source} }
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
    return (await axe.run(${JSON.stringify(part)}, ${options})).violations;
  })()`);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`)
  );
}

/** @throws {AssertionError} when a page breaks a rule, light or dark. */
export async function assertAccessible(page: Page, part?: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
    assert.deepEqual(
      await accessibilityViolations(page, part),
      [],
      `${page.url()}, ${colorScheme}`,
    );
  }
}
