import assert from "node:assert/strict";
import { accessibilityViolations } from "./support/accessibility.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

/** F, D, Delete, Home, End and "?" on the grid and in the viewer, and what they are told by. */
export async function galleryKeys({ stack, open }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  const page = await open({ as: user });
  const { keyboard } = page;
  await page.goto("/dashboard/gallery");
  await page.getByRole("heading", { name: "Today 4" }).waitFor();
  const portraits = page.getByRole("list", { name: "Your portraits, Today" })
    .getByRole("listitem");
  const focused = page.locator("[data-tile]:focus");
  await portraits.first().getByRole("link").focus();

  await keyboard.press("ArrowRight");
  await keyboard.press("f");
  await portraits.nth(1).getByRole("button", { name: "Remove from favourites" })
    .waitFor({ state: "attached" });
  const saving = page.waitForEvent("download");
  await keyboard.press("d");
  assert.match((await saving).suggestedFilename(), /^retrato-studio-grey-.*\.png$/);
  await keyboard.press("End");
  await keyboard.press("Delete");
  await page.getByRole("heading", { name: "Today 3" }).waitFor();
  assert.equal(await focused.getAttribute("data-tile"), "2", "the focus goes to the next one");
  await keyboard.press("Control+z");
  await page.getByRole("heading", { name: "Today 4" }).waitFor();

  await keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await keys.getByText("First, last portrait").waitFor();
  assert.deepEqual(await accessibilityViolations(page), []);
  await keyboard.press("Escape");
  await keys.waitFor({ state: "hidden" });
  assert.equal(await focused.getAttribute("data-tile"), "2");

  await keyboard.press("Enter");
  await page.getByText("3 of 4", { exact: true }).waitFor();
  await keyboard.press("Home");
  await page.getByText("1 of 4", { exact: true }).waitFor();
  await keyboard.press("End");
  await page.getByText("4 of 4", { exact: true }).waitFor();
  await keyboard.press("f");
  await page.getByRole("button", { name: "Remove from favourites" }).waitFor();
  await keyboard.press("?");
  await keys.getByText("Zoom in, out, show the whole").waitFor();
  assert.deepEqual(await accessibilityViolations(page), []);
  // Keys mean the window that is open, not the portrait below it.
  await keyboard.press("Delete");
  await keyboard.press("Escape");
  await keys.waitFor({ state: "hidden" });
  await page.getByText("4 of 4", { exact: true }).waitFor();
  await keyboard.press("Escape");
  await page.locator('[data-tile="3"]:focus').waitFor();
}
