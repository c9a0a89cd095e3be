import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { testPhoto } from "../../../../local/testing/test-photos.ts";
import { pagesOfStrangers, pagesWithData, show } from "./support/pages.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import { fillIn, newCredentials } from "./support/sign-up.ts";
import type { Site } from "./support/site.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The way to a portrait by thumb, on a screen of 390 pixels on which no page scrolls sideways. */
export async function phone({ stack, open, expectComplaints }: Site): Promise<void> {
  const page = await open(PHONE);
  await page.goto("/");
  await page.getByRole("link", { name: "Create my portraits" }).first().tap();
  await fillIn(page, newCredentials());
  await page.getByRole("button", { name: "Create account" }).tap();
  await page.getByRole("link", { name: "Add my photos" }).tap();
  await page.locator('input[type="file"]').first().setInputFiles(testPhoto("portrait-1.jpg"));
  await page.getByLabel("Name").fill("Ada");
  await page.getByRole("radio", { name: "A woman" }).tap();
  await page.getByLabel(/^These photos show me/).tap();
  await page.getByRole("button", { name: "Get to know this face" }).tap();
  await page.waitForURL("**/dashboard/generate?*");
  await page.getByText("Studio grey").first().tap();
  await assertFits(page);
  await page.getByRole("button", { name: "Create", exact: true }).tap();
  await page.getByText("All your portraits are here").waitFor();
  await page.getByRole("link", { name: "Open the gallery" }).tap();
  await page.getByRole("list", { name: "Your portraits" }).getByRole("link").first().tap();
  await page.getByText("1 of 4", { exact: true }).waitFor();

  expectComplaints(/status of 404 .*(?:\/no\/such\/page|visit-share)/);
  const stranger = await open(PHONE);
  for (const shown of pagesOfStrangers) {
    await show(stranger, shown);
    await assertFits(stranger);
  }
  await using user = await userWithPortraits(stack);
  const signedIn = await open({ ...PHONE, as: user });
  for (const shown of pagesWithData(user)) {
    await show(signedIn, shown);
    await assertFits(signedIn);
  }
}

async function assertFits(page: Page): Promise<void> {
  const width = await page.evaluate("document.documentElement.scrollWidth");
  assert.equal(width, PHONE.viewport.width, page.url());
}
