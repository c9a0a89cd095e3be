import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { holdBack } from "./support/gemini.ts";
import { pressOn } from "./support/keyboard.ts";
import { orderPortraits } from "./support/order.ts";
import { pagesWithData, show } from "./support/pages.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

/** The sidebar by keyboard, what it remembers and leads to, and the one headline of every page. */
export async function sidebarAndHeader({ stack, open }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  const page = await open({ as: user, viewport: { width: 1440, height: 900 } });
  await page.addInitScript(countShifts);
  const sidebar = page.getByRole("complementary", { name: "Sidebar" });
  const button = sidebar.getByRole("button", { name: "Sidebar" });

  for (const shown of pagesWithData(user)) {
    await show(page, shown);
    // What is behind a window over the page counts too: it is the same document.
    const headlines = page.locator("header h1");
    // It is drawn once the first pictures of the window have come.
    await headlines.first().waitFor({ state: "attached" });
    assert.equal(await headlines.count(), 1, page.url());
    assert.equal(await page.locator("h1").count(), 1, page.url());
  }

  await page.goto("/dashboard");
  await page.getByText("Latest portraits").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("main:focus").waitFor();

  const wide = await width(page);
  await pressOn(button, "Enter");
  await sidebar.getByRole("button", { name: "Sidebar", expanded: false }).waitFor();
  assert.ok(await width(page) > wide, "the page has the width that the sidebar gave up");
  await page.reload();
  await page.getByText("Latest portraits").waitFor();
  await sidebar.getByRole("button", { name: "Sidebar", expanded: false }).waitFor();
  const moved = "shifts.filter((node) => node.closest?.('aside')).map((node) => node.outerHTML)";
  assert.deepEqual(await page.evaluate(moved), []);

  const gallery = sidebar.getByRole("link", { name: "Gallery", exact: true });
  await gallery.focus();
  await page.getByRole("tooltip", { name: "Gallery" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("banner").getByRole("heading", { level: 1, name: "Gallery" }).waitFor();
  assert.equal(await gallery.getAttribute("aria-current"), "page");

  await holdBack(stack, "library");
  const batchId = await orderPortraits(page, "Studio grey", "Library");
  await page.goto("/dashboard/gallery");
  await sidebar.getByRole("link", { name: "4 of 8 portraits are ready" }).click();
  await page.waitForURL(`**/dashboard/batches/${batchId}`);
  await page.goto("/dashboard/gallery");
  await sidebar.getByRole("link", { name: /^\d+ portrait credits and / }).click();
  await page.waitForURL("**/dashboard/credits");

  await page.setViewportSize({ width: 390, height: 844 });
  await sidebar.waitFor({ state: "detached" });
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Gallery" })
    .waitFor();
}

/** Keeps every element that the browser has seen moving without a reason, in `shifts`. */
const countShifts = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries()) {
      for (const { node } of sources) if (node) shifts.push(node);
    }
  }).observe({ type: "layout-shift", buffered: true });
`;

async function width(page: Page): Promise<number> {
  return (await page.getByRole("main").boundingBox())?.width ?? 0;
}
