import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { eventually } from "../../../../local/testing/eventually.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";
import { filesInZip } from "./support/zip.ts";

/** Hearts last; a range and all can be selected, come as one zip, and stay selected. */
export async function favouritesAndZip({ stack, open }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  const page = await open({ as: user });
  // Chromium would ask where to save, in a window no test can reach; other browsers have none.
  await page.addInitScript("delete globalThis.showSaveFilePicker");
  await page.goto("/dashboard/gallery");
  const portraits = page.getByRole("list", { name: "Your portraits" }).getByRole("listitem");
  await portraits.nth(3).waitFor();

  await portraits.nth(1).hover();
  await portraits.nth(1).getByRole("button", { name: "Add to favourites" }).click();
  await portraits.nth(1).getByRole("button", { name: "Remove from favourites" }).waitFor();
  await page.getByRole("radio", { name: "Favourites" }).click();
  await portraits.nth(1).waitFor({ state: "detached" });
  await page.reload();
  await portraits.first().waitFor();
  assert.equal(await portraits.count(), 1, "the favourite alone, also after a reload");
  await page.getByRole("radio", { name: "All", exact: true }).click();
  await portraits.nth(3).waitFor();

  await page.getByRole("button", { name: "Select", exact: true }).click();
  const bar = page.getByRole("toolbar", { name: "Selected portraits" });
  await portraits.nth(0).getByRole("checkbox").click();
  await portraits.nth(2).getByRole("checkbox").click({ modifiers: ["Shift"] });
  await bar.getByText("3 selected").waitFor();
  await bar.getByRole("button", { name: "Select all" }).click();
  await bar.getByText("4 selected").waitFor();
  await portraits.nth(3).getByRole("checkbox").click();
  await bar.getByText("3 selected").waitFor();

  const downloading = page.waitForEvent("download");
  await bar.getByRole("button", { name: "Download" }).click();
  const download = await downloading;
  assert.equal(download.suggestedFilename(), "Retrato portraits.zip");
  await page.getByText("3 portraits downloaded").waitFor();
  await bar.getByText("3 selected").waitFor();
  const names = filesInZip(await readFile(await download.path()));
  assert.equal(new Set(names).size, 3);
  for (const name of names) assert.match(name, /^retrato-studio-grey-.*\.png$/);

  await eventually(async () => {
    const { data: photos } = await user.client.from("photos").select("download_count")
      .throwOnError();
    return photos.filter((photo) => photo.download_count === 1).length === 3 || undefined;
  });
}
