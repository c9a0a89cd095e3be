import assert from "node:assert/strict";
import { accessibilityViolations } from "./support/accessibility.ts";
import { finishedBatch } from "./support/finished-batch.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

/** Without a key a change that this machine cannot make is made as far as it goes, and said plainly. */
export async function drawnWithoutGemini({ stack, open }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  const page = await open({ as: user });
  await page.goto(`/dashboard/gallery/${user.photoIds[0]}`);
  await page.getByRole("button", { name: "Change", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Change this portrait" });
  await dialog.getByRole("radio", { name: "Glasses" }).click();
  await dialog.getByRole("radio", { name: "No glasses" }).click();
  await dialog.getByRole("button", { name: "Change it for 1 credit" }).click();
  await page.waitForURL(/\/dashboard\/batches\//);
  const batchId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  assert.equal((await finishedBatch(user, batchId)).status, "completed");

  await page.getByRole("link", { name: /^Open portrait 1/ }).click();
  const viewer = page.getByRole("dialog");
  await viewer.getByText("Drawn without Gemini").waitFor();
  await viewer.getByText("Left as it was: glasses.").waitFor();
  assert.deepEqual(await accessibilityViolations(page), []);

  // The one that was changed lacks nothing of what it was asked for.
  await page.goto(`/dashboard/gallery/${user.photoIds[0]}`);
  await page.getByRole("button", { name: "Change", exact: true }).waitFor();
  await page.waitForLoadState("networkidle");
  assert.equal(await page.getByText("Drawn without Gemini").count(), 0);
}
