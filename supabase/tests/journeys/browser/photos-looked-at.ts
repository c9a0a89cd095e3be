import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { type TestPhoto, testPhoto } from "../../../../local/testing/test-photos.ts";
import { signUp } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/** What the page says of each photo that cannot be used, before anything is uploaded. */
const faults: readonly [TestPhoto, string][] = [
  ["no-person-cat.jpg", "No face found."],
  ["no-person-coffee.jpg", "No face found."],
  ["blurred.jpg", "Blurred."],
  ["truncated.jpg", "The file is damaged"],
  ["fake.png", "The file is damaged"],
  ["too-small.png", "Too small"],
  // The last, for it stays: one of its two people is the one.
  ["two-people.jpg", "Several people."],
];

/**
 * Photos are looked at in the browser: each that cannot be used says why, the right one of two faces
 * is tapped, and nothing is sent or charged until all are good.
 */
export async function photosLookedAt({ stack, open }: Site): Promise<void> {
  await using user = await signUp(stack);
  const page = await open({ as: user });
  await page.goto("/dashboard/models/train");
  for (const [photo, words] of faults) {
    await choose(page, photo);
    await page.getByText(words).first().waitFor();
    if (photo === "two-people.jpg") await sayWhoYouAre(page);
    else await page.getByRole("button", { name: /^(Remove photo 1|Dismiss)/ }).first().click();
  }

  await page.getByLabel("Name").fill("Ada");
  await page.getByText("A woman").click();
  await page.getByRole("button", { name: "Get to know this face" }).click();
  await page.getByText("Please confirm this first.").waitFor();
  const { data: models } = await user.client.from("models").select().throwOnError();
  assert.deepEqual(models, [], "nothing was sent");

  await page.getByLabel(/^These photos show me/).click();
  await page.getByRole("button", { name: "Get to know this face" }).click();
  await page.waitForURL("**/dashboard/generate?*");
  const { data: [image] } = await user.client.from("model_training_images").select().throwOnError();
  assert.ok(image?.face_box, "who they are is stored with the photo");
}

async function choose(page: Page, photo: TestPhoto): Promise<void> {
  await page.locator('input[type="file"]').first().setInputFiles([testPhoto(photo)]);
}

async function sayWhoYouAre(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Pick your face/ }).click();
  await page.getByRole("button", { name: "Face 2 of 2, from the left" }).click();
  await page.getByText("Several people.").waitFor({ state: "detached" });
}
