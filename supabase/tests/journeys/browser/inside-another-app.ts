import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { accessibilityViolations } from "./support/accessibility.ts";
import type { Site } from "./support/site.ts";

const INSTAGRAM = "Mozilla/5.0 (Linux; Android 15; Pixel 9 Build/BP1A; wv) AppleWebKit/537.36 " +
  "(KHTML, like Gecko) Version/4.0 Chrome/137.0.7151.89 Mobile Safari/537.36 " +
  "Instagram 384.0.0.48.109 Android";

/**
 * In the browser within another app, simulated by what it calls itself, the way out stands where Google
 * would refuse; any other browser has the button.
 */
export async function insideAnotherApp({ stack, open }: Site): Promise<void> {
  const page = await open({ userAgent: INSTAGRAM });
  await withGoogle(page);
  const button = page.getByRole("button", { name: "Continue with Google" });
  for (const path of ["/sign-in", "/sign-up"]) {
    await page.goto(path);
    await page.getByText("Google does not sign in inside other apps").waitFor();
    const out = page.getByRole("link", { name: "Open in the browser" });
    const { host } = new URL(stack.apiUrl);
    const address = await out.getAttribute("href");
    assert.ok(address?.startsWith(`intent://${host}${path}`), `${address}`);
    assert.equal(await button.count(), 0);
    assert.deepEqual(await accessibilityViolations(page), []);
  }

  const browser = await open();
  await withGoogle(browser);
  await browser.goto("/sign-in");
  await browser.getByRole("button", { name: "Continue with Google" }).waitFor();
}

/** The stack has no keys of Google's. */
async function withGoogle(page: Page): Promise<void> {
  await page.route("**/config.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: { ...await response.json(), googleEnabled: true } });
  });
}
