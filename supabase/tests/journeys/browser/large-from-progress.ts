import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { accessibilityViolations } from "./support/accessibility.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";
import { filesInZip } from "./support/zip.ts";

/** From the progress of an order: large, liked, deleted and brought back, one on disk, and all. */
export async function largeFromProgress({ stack, open }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  const page = await open({ as: user });
  // Chromium would ask where to save, in a window no test can reach; other browsers have none.
  await page.addInitScript("delete globalThis.showSaveFilePicker");
  const batch = `/dashboard/batches/${user.batchId}`;
  await page.goto(batch);
  const tile = (variation: number) =>
    page.getByRole("link", { name: `Open portrait ${variation}, Studio grey` });

  await tile(2).click();
  await page.getByText("2 of 4", { exact: true }).waitFor();
  assert.deepEqual(await accessibilityViolations(page), []);
  await page.keyboard.press("ArrowRight");
  await page.getByText("3 of 4", { exact: true }).waitFor();
  await page.keyboard.press("f");
  await page.getByRole("button", { name: "Remove from favourites", exact: true }).waitFor();
  await page.keyboard.press("Delete");
  await page.getByText("3 of 3", { exact: true }).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText("4 of 4", { exact: true }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.getByText("3 of 4", { exact: true }).waitFor();
  const saving = page.waitForEvent("download");
  await page.keyboard.press("d");
  await (await saving).path();
  await page.keyboard.press("Escape");

  // Back on the order, on the tile that was seen last, with its heart.
  await page.waitForURL(`**${batch}`);
  await page.locator("a:focus").and(tile(3)).waitFor();
  await page.getByRole("button", { name: "Remove from favourites: portrait 3, Studio grey" })
    .waitFor();

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download portrait 1, Studio grey" }).click();
  assert.match((await downloading).suggestedFilename(), /^retrato-studio-grey-.*\.png$/);
  const packing = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download all 4" }).click();
  const names = filesInZip(await readFile(await (await packing).path()));
  assert.equal(new Set(names).size, 4);

  await page.goto(`${batch}/${user.photoIds[0]}`);
  await page.getByText(/^\d of 4$/).first().waitFor();
  await page.getByRole("button", { name: "Close" }).click();
  await page.waitForURL(`**${batch}`);
}
