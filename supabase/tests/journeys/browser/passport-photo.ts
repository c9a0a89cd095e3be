import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";
import { filesInZip } from "./support/zip.ts";

const MARK = "trainedAlgorithmicMedia";

/** A portrait becomes a passport photo of the exact size on paper; several come cut as one zip. */
export async function passportPhoto({ stack, open }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  const page = await open({ as: user });
  await page.addInitScript("delete globalThis.showSaveFilePicker");
  await page.goto("/dashboard/gallery");
  const portraits = page.getByRole("list", { name: "Your portraits" }).getByRole("listitem");
  await portraits.nth(3).waitFor();
  await page.getByRole("button", { name: "Select", exact: true }).click();
  const bar = page.getByRole("toolbar", { name: "Selected portraits" });
  await portraits.nth(0).getByRole("checkbox").click();

  await bar.getByRole("button", { name: "Save as …" }).click();
  const dialog = page.getByRole("dialog", { name: "Save as" });
  await dialog.getByRole("radio", { name: "Passport" }).click();
  await dialog.getByText("35 × 45 mm at 300 dpi, 413 × 531 pixels").waitFor();
  await dialog.getByText("Many authorities refuse").waitFor();
  await dialog.getByRole("img", { name: "How it will look" }).waitFor();
  await dialog.getByRole("checkbox", { name: "Write into the file how it was made" }).click();
  const downloading = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  const download = await downloading;
  assert.match(download.suggestedFilename(), /^retrato-studio-grey-passport-.*\.jpg$/);
  const file = await readFile(await download.path());
  const { format, width, height, density, xmp } = await sharp(file).metadata();
  assert.deepEqual([format, width, height, density], ["jpeg", 413, 531, 300]);
  assert.match(xmp?.toString() ?? "", new RegExp(`${MARK}.*Studio grey`));
  await dialog.waitFor({ state: "detached" });

  await portraits.nth(2).getByRole("checkbox").click({ modifiers: ["Shift"] });
  await bar.getByRole("button", { name: "Save as …" }).click();
  const several = page.getByRole("dialog", { name: "Save 3 portraits as" });
  await several.getByRole("radio", { name: "LinkedIn" }).click();
  await several.getByRole("radio", { name: "WebP" }).click();
  await several.getByRole("img", { name: "How it will look" }).waitFor();
  const zipping = page.waitForEvent("download");
  await several.getByRole("button", { name: "Save all" }).click();
  const names = filesInZip(await readFile(await (await zipping).path()));
  assert.equal(new Set(names).size, 3);
  for (const name of names) assert.match(name, /^retrato-studio-grey-linkedin-.*\.webp$/);

  // In the viewer by its key; Escape closes the window, not the viewer.
  await page.goto(`/dashboard/gallery/${user.photoIds[0]}`);
  // The toolbar is there before the portrait is, and has nothing to do with it until then.
  await page.getByRole("button", { name: "Save as …" }).waitFor();
  await page.keyboard.press("s");
  await page.getByRole("dialog", { name: "Save as" }).getByRole("img", { name: "How it will look" })
    .waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog", { name: "Save as" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Close" }).waitFor();
}
