import assert from "node:assert/strict";
import sharp from "sharp";
import { startBrowser } from "../../../local/testing/browser.ts";
import { testPhoto } from "../../../local/testing/test-photos.ts";
import { startTestStack } from "../../../local/testing/test-stack.ts";
import { accessibilityViolations } from "./accessibility.ts";
import { assertCreditsAddUp } from "./invariants.ts";

Deno.test("in the browser", { sanitizeOps: false, sanitizeResources: false }, async (t) => {
  await using stack = await startTestStack({ web: true, renderer: "crop" });
  const browser = await startBrowser();
  try {
    const context = await browser.newContext({
      locale: "en-GB",
      viewport: { width: 1280, height: 900 },
      // Colours are measured as they end, not while they fade in.
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });

    /** A step needs those before it: after a failure the rest would only say so too. */
    const step = async (name: string, run: () => void | Promise<void>) => {
      if (!await t.step(name, run)) throw new Error(`stopped after "${name}"`);
    };

    await step("a visitor signs up", async () => {
      await page.goto(stack.apiUrl);
      assert.deepEqual(await accessibilityViolations(page), []);
      await page.getByRole("link", { name: "Create my portraits" }).first().click();
      await page.getByLabel("E-mail").fill("ada@example.com");
      await page.getByLabel("Password", { exact: true }).fill("correct-horse-battery");
      assert.deepEqual(await accessibilityViolations(page), []);
      await page.getByRole("button", { name: "Create account" }).click();
      await page.waitForURL("**/dashboard");
    });

    await step("trains a model of two selfies", async () => {
      await page.goto(`${stack.apiUrl}/dashboard/models/train`);
      await page.locator('input[type="file"]').first().setInputFiles([
        testPhoto("portrait-1.jpg"),
        testPhoto("portrait-2.jpg"),
      ]);
      await page.getByLabel("Name").fill("Ada");
      await page.getByText("A woman").click();
      assert.deepEqual(await accessibilityViolations(page), []);
      await page.getByRole("button", { name: "Start training" }).click();
      await page.waitForURL("**/dashboard/models/view");
      await page.getByText("Ready").first().waitFor();
    });

    await step("asks for four portraits and sees them arrive", async () => {
      await page.goto(`${stack.apiUrl}/dashboard/generate`);
      await page.getByText("Studio grey").first().click();
      assert.deepEqual(await accessibilityViolations(page), []);
      await page.getByRole("button", { name: "Generate 4 images" }).click();
      await page.waitForURL("**/dashboard/batches/*");
      await page.getByText("All your portraits are here").first().waitFor();
      assert.deepEqual(await accessibilityViolations(page), []);
    });

    await step("finds them there after a reload, and downloads one", async () => {
      await page.reload();
      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: /^Download portrait 1/ }).click();
      const file = await (await downloading).path();
      const { width, height } = await sharp(await Deno.readFile(file)).metadata();
      assert.deepEqual([width, height], [864, 1184]);
    });

    await step("finds them in the gallery", async () => {
      await page.goto(`${stack.apiUrl}/dashboard/gallery`);
      await page.locator('img[src*="/generated-photos/"]').nth(3).waitFor();
      assert.deepEqual(await accessibilityViolations(page), []);
    });

    await step("paid for what arrived, and for nothing else", async () => {
      await page.goto(`${stack.apiUrl}/dashboard/credits`);
      await page.getByText("94").first().waitFor();
      await assertCreditsAddUp(stack);
    });

    await step("no page complained on the way", () => {
      assert.deepEqual(complaints, []);
    });

    await step("somebody else's batch is not found", async () => {
      await page.goto(`${stack.apiUrl}/dashboard/batches/${crypto.randomUUID()}`);
      await page.getByRole("heading", { name: /not|nothing|find/i }).first().waitFor();
    });
  } finally {
    await browser.close();
  }
});
