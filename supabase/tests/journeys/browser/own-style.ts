import assert from "node:assert/strict";
import sharp from "sharp";
import type { RequestReport } from "../../../../local/gemini/request-log.ts";
import { eventually } from "../../../../local/testing/eventually.ts";
import { testPhoto } from "../../../../local/testing/test-photos.ts";
import { userWithModel } from "../../../../local/testing/test-user.ts";
import { createFaceFinder } from "../../../functions/_shared/faces/face.ts";
import { readFile } from "../../../functions/_shared/faces/read-file.ts";
import { decodeImage } from "../../../functions/_shared/images/decode.ts";
import { assertCreditsAddUp } from "../invariants.ts";
import { accessibilityViolations } from "./support/accessibility.ts";
import { finishedBatch } from "./support/finished-batch.ts";
import type { Site } from "./support/site.ts";

/** A photo with people in it becomes a style, which makes a portrait and is deleted; its name stays. */
export async function ownStyle({ stack, open }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  const page = await open({ as: user });
  await page.goto("/dashboard/generate");
  await page.getByRole("tab", { name: "Mine" }).click();
  await page.getByText("Upload a picture whose place and light you like").waitFor();
  assert.deepEqual(await accessibilityViolations(page), []);

  // Somebody's face and nothing else makes no style.
  const add = page.getByRole("button", { name: "Add your own style" });
  const dialog = page.getByRole("dialog", { name: "Your own style" });
  await add.click();
  await dialog.locator('input[type="file"]').setInputFiles({
    name: "face.jpg",
    mimeType: "image/jpeg",
    buffer: await sharp(testPhoto("portrait-1.jpg"))
      .extract({ left: 250, top: 80, width: 420, height: 420 }).jpeg().toBuffer(),
  });
  await dialog.getByAltText("The picture you chose").waitFor();
  await dialog.getByRole("textbox", { name: "Name" }).fill("  Space\tstudio ");
  assert.deepEqual(await accessibilityViolations(page), []);
  await dialog.getByRole("button", { name: "Add style" }).click();
  const refusal = page.getByRole("alert").filter({ hasText: "Space studio cannot be used" });
  await refusal.getByText(/People take up most of it/).waitFor();
  assert.deepEqual(await accessibilityViolations(page), []);

  // Another picture takes its place: two people in a studio.
  await refusal.getByRole("button", { name: "Choose another picture" }).click();
  await dialog.locator('input[type="file"]').setInputFiles(testPhoto("two-people.jpg"));
  await dialog.getByAltText("The picture you chose").waitFor();
  assert.equal(await dialog.getByRole("textbox", { name: "Name" }).inputValue(), "Space studio");
  await dialog.getByRole("button", { name: "Add style" }).click();
  await page.getByRole("checkbox", { name: "Space studio" }).waitFor();
  await refusal.waitFor({ state: "detached" });
  assert.deepEqual(await accessibilityViolations(page), []);

  // Nobody is in what is kept, and what was uploaded has gone.
  const { data: [style] } = await user.client.from("styles")
    .select("id, name, status, image_url, card_url").eq("category", "own").throwOnError();
  assert.ok(style?.image_url);
  assert.deepEqual([style.name, style.status], ["Space studio", "ready"]);
  const { data: kept } = await user.client.storage.from("own-style-images")
    .download(style.image_url);
  const { pixels } = await decodeImage(new Uint8Array(await kept!.arrayBuffer()));
  const finder = await createFaceFinder({ read: readFile });
  assert.deepEqual(finder.find(pixels), []);
  await eventually(async () => {
    const files = await stack.sql`select name from storage.objects
      where bucket_id = 'own-style-images' and name like ${`%${user.id}%`} order by name`;
    return files.length === 2 ? files : undefined;
  }, 30_000);

  // By keyboard: the style is picked, and a portrait ordered in it.
  await page.getByRole("checkbox", { name: "Space studio" }).press("Space");
  await page.getByRole("radio", { name: "1", exact: true }).click();
  await page.getByRole("button", { name: "Create 1 portrait" }).click();
  await page.waitForURL(/\/dashboard\/batches\//);
  const batch = await finishedBatch(user, new URL(page.url()).pathname.split("/").at(-1) ?? "");
  assert.deepEqual([batch.status, batch.credits_used], ["completed", 1]);
  await assertCreditsAddUp(stack);
  const { requests }: RequestReport = await (await fetch(`${stack.geminiUrl}/_local/requests`))
    .json();
  assert.match(requests.at(-1)?.texts.at(-1) ?? "", /and none of the people in it\./);

  // Renamed, then deleted: the portrait stays, with the name that its style had last.
  await page.goto("/dashboard/generate");
  await page.getByRole("tab", { name: "Mine" }).click();
  const menu = page.getByRole("button", { name: "Options for Space studio" });
  await menu.press("Enter");
  await page.getByRole("menuitem", { name: "Rename" }).press("Enter");
  const rename = page.getByRole("dialog", { name: "Rename your style" });
  await rename.getByRole("textbox", { name: "Name" }).fill("Launch studio");
  await rename.getByRole("textbox", { name: "Name" }).press("Enter");
  await page.getByRole("checkbox", { name: "Launch studio" }).press("Space");
  await page.getByRole("button", { name: "Options for Launch studio" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("alertdialog", { name: "Delete Launch studio?" })
    .getByRole("button", { name: "Delete style" }).click();
  await page.getByText("Upload a picture whose place and light you like").waitFor();
  await page.getByRole("complementary", { name: "Your order" })
    .getByText("Pick at least one style.").waitFor();
  await page.goto("/dashboard/gallery");
  await page.getByRole("link", { name: /Launch studio/ }).first().waitFor();
  const { data: [gone] } = await user.client.from("styles")
    .select("name, status, image_url").eq("category", "own").throwOnError();
  assert.deepEqual(gone, { name: "Launch studio", status: "deleted", image_url: null });
}
