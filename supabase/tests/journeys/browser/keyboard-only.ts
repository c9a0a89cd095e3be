import { testPhoto } from "../../../../local/testing/test-photos.ts";
import { pressOn, tabTo } from "./support/keyboard.ts";
import { newCredentials } from "./support/sign-up.ts";
import type { Site } from "./support/site.ts";

/** Everything from sign-up to the viewer without a pointer. */
export async function keyboardOnly({ open }: Site): Promise<void> {
  const page = await open();
  const { keyboard } = page;
  await page.goto("/");
  await pressOn(page.getByRole("link", { name: "Create my portraits" }).first(), "Enter");
  const { email, password } = newCredentials();
  await tabTo(page.getByLabel("E-mail"));
  await keyboard.insertText(email);
  await tabTo(page.getByLabel("Password", { exact: true }));
  await keyboard.insertText(password);
  await keyboard.press("Enter");

  await pressOn(page.getByRole("link", { name: "Add my photos" }), "Enter");
  const choosing = page.waitForEvent("filechooser");
  await pressOn(page.getByRole("button", { name: "Choose photos" }), "Enter");
  await (await choosing).setFiles(testPhoto("portrait-1.jpg"));
  await page.getByText("1 photo chosen").waitFor({ state: "attached" });
  await tabTo(page.getByLabel("Name"));
  await keyboard.insertText("Ada");
  await pressOn(page.getByRole("radio", { name: "A woman" }), "Space");
  await pressOn(page.getByLabel(/^These photos show me/), "Space");
  await pressOn(page.getByRole("button", { name: "Get to know this face" }), "Enter");

  await page.waitForURL("**/dashboard/generate?*");
  await pressOn(page.getByRole("checkbox", { name: "Studio grey" }), "Space");
  await pressOn(page.getByRole("button", { name: "Create 4 portraits" }), "Enter");
  await page.getByText("All your portraits are here").waitFor();
  const downloading = page.waitForEvent("download");
  await pressOn(page.getByRole("button", { name: "Download portrait 1, Studio grey" }), "Enter");
  await (await downloading).path();
  await pressOn(page.getByRole("link", { name: "Open the gallery" }), "Enter");

  const tiles = page.getByRole("list", { name: "Your portraits" }).getByRole("link");
  await pressOn(tiles.first(), "Enter");
  await page.getByText("1 of 4", { exact: true }).waitFor();
  await keyboard.press("ArrowRight");
  await page.getByText("2 of 4", { exact: true }).waitFor();
  await keyboard.press("Escape");
  // The focus is back on the grid, on the portrait that was seen last.
  await page.locator('[data-tile="1"]:focus').waitFor();
  await keyboard.press("ArrowRight");
  await page.locator('[data-tile="2"]:focus').waitFor();
}
