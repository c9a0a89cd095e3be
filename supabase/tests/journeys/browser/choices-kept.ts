import assert from "node:assert/strict";
import { testPhoto } from "../../../../local/testing/test-photos.ts";
import { userWithModel } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/**
 * What was chosen outlives a reload until it is ordered, the portraits are named after all of it, and
 * photos that only the page has are not lost without a question.
 */
export async function choicesKept({ stack, open }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  const page = await open({ as: user });
  const order = page.getByRole("complementary");
  await page.goto("/dashboard/generate");
  const catalogue = page.getByRole("tabpanel", { name: "All" });
  await catalogue.getByText("Studio grey", { exact: true }).click();
  await catalogue.getByText("Window light", { exact: true }).click();
  await page.getByRole("button", { name: "Background and look" }).click();
  await page.getByText("Beach", { exact: true }).click();
  await page.getByText(/It replaces the setting of all 2 styles/).waitFor();
  await order.getByText("2 styles, all at the beach").waitFor();

  await page.reload();
  await page.getByText("Your choices were kept").waitFor();
  await order.getByText("2 styles, all at the beach").waitFor();
  await page.getByRole("button", { name: "Create 8 portraits" }).click();
  await page.getByText("All your portraits are here").waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download portrait 1, Studio grey at the beach" }).click();
  assert.match((await downloading).suggestedFilename(), /^retrato-studio-grey-beach-/);

  await page.goto("/dashboard/generate");
  await order.getByText("Pick at least one style.").waitFor();

  await page.goto("/dashboard/models/train");
  await page.locator('input[type="file"]').first().setInputFiles(testPhoto("portrait-1.jpg"));
  // A browser asks only where somebody has touched the page.
  await page.getByRole("radio", { name: "A woman" }).click();
  const asking = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const question = await asking;
  assert.equal(question.type(), "beforeunload");
  await question.dismiss();
  await page.getByRole("button", { name: "Remove photo 1" }).click();
}
