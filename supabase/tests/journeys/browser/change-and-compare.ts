import assert from "node:assert/strict";
import { finishedBatch } from "./support/finished-batch.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

/** A portrait gets another background, stands for both in the gallery, and is compared. */
export async function changeAndCompare({ stack, open }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  const page = await open({ as: user });
  await page.goto(`/dashboard/gallery/${user.photoIds[0]}`);
  await page.getByRole("toolbar", { name: "What to do with it" }).waitFor();
  await page.getByRole("button", { name: "Change", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Change this portrait" });
  await dialog.getByText("Choose what it changes to.").waitFor();
  await dialog.getByRole("radio", { name: "Beach" }).click();
  await dialog.getByRole("button", { name: "Change it for 1 credit" }).click();

  await page.waitForURL(/\/dashboard\/batches\//);
  const batchId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const batch = await finishedBatch(user, batchId);
  assert.equal(batch.status, "completed");
  const { data: [version] } = await user.client.from("photos").select()
    .eq("generation_batch_id", batchId).throwOnError();
  assert.ok(version);
  assert.deepEqual([version.root_photo_id, version.versions], [user.photoIds[0], 2]);

  await page.goto("/dashboard/gallery");
  const portraits = page.getByRole("list", { name: "Your portraits" }).getByRole("listitem");
  await portraits.nth(3).waitFor();
  assert.equal(await page.locator("[data-tile]").count(), 4, "one stands for both");
  await page.goto(`/dashboard/gallery/${version.id}`);
  await page.getByRole("button", { name: "The first one", exact: true }).waitFor();
  await page.getByRole("button", { name: "Compare with the first one" }).click();
  const line = page.getByRole("slider", { name: "Line between the two" });
  await line.press("Home");
  assert.equal(await line.getAttribute("aria-valuetext"), "100 % of the changed one");
}
