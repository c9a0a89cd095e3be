import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import sharp from "sharp";
import { testPhoto } from "../../../../local/testing/test-photos.ts";
import { signUp } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/** What every viewer shows is taken, HEIC too; what is none takes no place from a good one. */
export async function photosOfAllKinds({ stack, open }: Site): Promise<void> {
  await using user = await signUp(stack);
  const page = await open({ as: user });
  await page.goto("/dashboard/models/train");
  await page.getByText("0 of 5", { exact: true }).waitFor();

  const jpeg = Buffer.from(await Deno.readFile(testPhoto("portrait-1.jpg")));
  const heic = Buffer.from(await Deno.readFile(testPhoto("portrait-2.heic")));
  const portrait = sharp(jpeg);
  const [third, fourth, fifth] = await Promise.all(
    (["portrait-3.jpg", "portrait-4.jpg", "portrait-5.webp"] as const)
      .map((name) => Deno.readFile(testPhoto(name))),
  );
  await page.locator('input[type="file"]').first().setInputFiles([
    file("cut.heic", heic.subarray(0, 30_000)),
    file("cut.jpg", jpeg.subarray(0, 40_000)),
    file("damaged.png", (await portrait.clone().png().toBuffer()).subarray(0, 90_000)),
    file("note.jpg", Buffer.from("no photo")),
    file("tiny.png", Buffer.from(await Deno.readFile(testPhoto("too-small.png")))),
    file("IMG_0001.HEIC", heic),
    file("print.jpg", await portrait.clone().toColourspace("cmyk").jpeg().toBuffer()),
    file("panorama.jpg", third!.subarray(0, -2)),
    file("moving.jpg", Buffer.concat([fourth!, FILM])),
    file("behind.png", Buffer.concat([await sharp(fifth).png().toBuffer(), FILM])),
    file("one-too-many.webp", await portrait.clone().webp().toBuffer()),
  ]);

  const refused = page.getByRole("alert");
  await refused.getByText("one-too-many.webp").waitFor({ timeout: 60_000 });
  await page.getByText("5 of 5", { exact: true }).waitFor();
  assert.deepEqual(
    (await refused.getByRole("listitem").allTextContents()).map((text) => text.split(" – ")[0]),
    ["cut.heic", "cut.jpg", "damaged.png", "note.jpg", "tiny.png", "one-too-many.webp"],
  );

  await page.getByLabel("Name").fill("Ada");
  await page.getByText("A woman").click();
  await page.getByLabel(/^These photos show me/).click();
  await page.getByRole("button", { name: "Get to know this face" }).click();
  await page.waitForURL("**/dashboard/generate?*");
  await page.goto("/dashboard/models/view");
  await page.getByText("Ready").waitFor();

  const { data: [first] } = await user.client.from("model_training_images").select("image_url")
    .order("image_order").throwOnError();
  const { data: sent } = await user.client.storage.from("model-training-images")
    .download(first!.image_url);
  const original = await Deno.readFile(testPhoto("portrait-2.jpg"));
  const [a, b] = [await thumbnail(await sent!.bytes()), await thumbnail(original)];
  const off = a.reduce((sum, value, at) => sum + Math.abs(value - b[at]!), 0) / a.length;
  assert.ok(off < 6, `what was sent of the HEIC photo is that photo, upright: ${off}`);
}

function thumbnail(bytes: Uint8Array): Promise<Buffer> {
  return sharp(bytes).resize(24, 30, { fit: "fill" }).raw().toBuffer();
}

/** What phones write behind a moving photo. */
const FILM = Buffer.from("\0\0\0\x18ftypmp42\xff\xda\0\0\0".repeat(50), "latin1");

function file(name: string, bytes: Uint8Array): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: "", buffer: Buffer.from(bytes) };
}
