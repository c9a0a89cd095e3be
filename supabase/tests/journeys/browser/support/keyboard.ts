import type { Locator } from "playwright-core";

/** More than the stops of the longest page. */
const MOST_STOPS = 150;

/**
 * Presses Tab until something has the focus.
 * @throws when the whole page has been walked through without meeting it.
 */
export async function tabTo(target: Locator): Promise<void> {
  await target.waitFor({ state: "attached" });
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await target.evaluate((element) => element.matches(":focus"))) return;
    await target.page().keyboard.press("Tab");
  }
  throw new Error(`Tab never leads to ${target}`);
}

/** Tabs to something and, once nothing is in its way, presses a key on it. */
export async function pressOn(target: Locator, key: string): Promise<void> {
  await tabTo(target);
  const page = target.page();
  await target.and(page.locator(':not([aria-disabled="true"])')).waitFor({ state: "attached" });
  await page.keyboard.press(key);
}
