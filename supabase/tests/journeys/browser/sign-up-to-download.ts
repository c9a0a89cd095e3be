import assert from "node:assert/strict";
import sharp from "sharp";
import { testPhoto } from "../../../../local/testing/test-photos.ts";
import { assertCreditsAddUp } from "../invariants.ts";
import { fillIn, newCredentials } from "./support/sign-up.ts";
import type { Site } from "./support/site.ts";

/** A visitor becomes a user with a portrait on their disk, and pays for what arrived alone. */
export async function signUpToDownload({ stack, open }: Site): Promise<void> {
  const page = await open();
  await page.goto("/");
  await page.getByRole("link", { name: "Create my portraits" }).first().click();
  await fillIn(page, newCredentials());
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL("**/dashboard");

  await page.getByRole("link", { name: "Add my photos" }).click();
  await page.locator('input[type="file"]').first().setInputFiles([
    testPhoto("portrait-1.jpg"),
    testPhoto("portrait-2.jpg"),
  ]);
  await page.getByLabel("Name").fill("Ada");
  await page.getByText("A woman").click();
  await page.getByLabel(/^These photos show me/).click();
  await page.getByRole("button", { name: "Get to know this face" }).click();

  // The order may be given while the photos are still being looked at.
  await page.waitForURL("**/dashboard/generate?*");
  await page.getByText("Studio grey").first().click();
  await page.getByRole("button", { name: "Create 4 portraits" }).click();
  await page.waitForURL("**/dashboard/batches/*");
  await page.getByText("All your portraits are here").waitFor();

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download portrait 1, Studio grey" }).click();
  const file = await (await downloading).path();
  const { width, height } = await sharp(await Deno.readFile(file)).metadata();
  assert.deepEqual([width, height], [864, 1184]);

  await page.getByRole("link", { name: "Open the gallery" }).click();
  await page.getByRole("listitem").nth(3).waitFor();

  // Less four portraits and two photos to train with.
  await page.getByRole("link", {
    name: "96 portrait credits and 13 photo credits available",
  }).click();
  await page.getByRole("button", { name: "4 portraits" }).click();
  await page.getByText("Portrait in Studio grey").nth(3).waitFor();
  await assertCreditsAddUp(stack);
}
