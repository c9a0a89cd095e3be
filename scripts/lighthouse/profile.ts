import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium as driver } from "playwright-core";
import { CHROMIUM_ARGS, findChromium } from "../../local/testing/chromium.ts";

/** A running browser with a profile of its own, which Lighthouse can join. */
export interface Profile extends AsyncDisposable {
  debuggingPort: number;
}

/**
 * Starts a browser.
 * @param origin Whose local storage gets the entries.
 */
export async function openProfile(
  origin: string,
  localStorage: Record<string, string>,
): Promise<Profile> {
  const folder = await Deno.makeTempDir();
  await using parts = new AsyncDisposableStack();
  parts.defer(() => Deno.remove(folder, { recursive: true }));
  const context = await driver.launchPersistentContext(folder, {
    ...await findChromium(),
    args: [...CHROMIUM_ARGS, "--remote-debugging-port=0"],
    headless: true,
  });
  parts.defer(() => context.close());
  const page = context.pages()[0] ?? await context.newPage();
  // Of the origin, without starting the app.
  await page.goto(`${origin}/robots.txt`);
  await page.evaluate((entries) => {
    for (const [key, value] of Object.entries(entries)) globalThis.localStorage.setItem(key, value);
  }, localStorage);
  await page.goto("about:blank");
  const [port] = (await readFile(join(folder, "DevToolsActivePort"), "utf8")).split("\n");
  const open = parts.move();
  return {
    debuggingPort: Number(port),
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}
