import assert from "node:assert/strict";
import type { RequestReport } from "../../../../local/gemini/request-log.ts";
import { userWithModel } from "../../../../local/testing/test-user.ts";
import { assertCreditsAddUp } from "../invariants.ts";
import { accessibilityViolations } from "./support/accessibility.ts";
import { finishedBatch } from "./support/finished-batch.ts";
import { befall } from "./support/gemini.ts";
import type { Site } from "./support/site.ts";

const WISH = "A red scarf, and rain on the window";

/** A wish and 2K, from the order over the picture to another order like it, and a refusal of it. */
export async function wishAndSize({ stack, open }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  const page = await open({ as: user });
  const order = page.getByRole("complementary", { name: "Your order" });
  const wish = page.getByRole("textbox", { name: "Your wish, for all portraits" });
  await page.goto("/dashboard/generate?style=studio-grey");
  await page.getByRole("radio", { name: "2", exact: true }).click();
  await order.getByText("2 portraits · 2 credits").waitFor();
  await page.getByRole("radio", { name: "2K · 2 credits" }).click();
  await page.getByText("A style comes to 4 credits.").waitFor();
  await order.getByText("2 portraits · 4 credits").waitFor();
  await wish.fill(`${WISH}\n`);
  await page.getByText("35 of 200").waitFor();
  assert.deepEqual(await accessibilityViolations(page), []);
  await page.getByRole("button", { name: "Create 2 portraits" }).click();

  await page.getByText(`Your wish: “${WISH}”`).waitFor();
  await page.getByText("All your portraits are here").waitFor();
  const batchId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const batch = await finishedBatch(user, batchId);
  assert.deepEqual([batch.wish, batch.image_size, batch.credits_used], [WISH, "2K", 4]);
  const photos = await stack.sql`select width, height, price, credits_used from public.photos
    where generation_batch_id = ${batchId}`;
  for (const photo of photos) {
    assert.deepEqual({ ...photo }, { width: 1728, height: 2368, price: 2, credits_used: 2 });
  }
  await assertCreditsAddUp(stack);
  const { requests }: RequestReport = await (await fetch(`${stack.geminiUrl}/_local/requests`))
    .json();
  assert.ok(requests.at(-1)?.texts.at(-1)?.includes(`no instruction: "${WISH}".`));

  // With the picture, and in another order like it.
  await page.getByRole("link", { name: /^Open portrait 1/ }).click();
  const facts = page.getByRole("dialog").getByRole("definition");
  await facts.filter({ hasText: WISH }).waitFor();
  await facts.filter({ hasText: /^2K$/ }).waitFor();
  assert.deepEqual(await accessibilityViolations(page), []);
  await page.getByRole("link", { name: "More like this" }).click();
  await page.getByText("More like your portrait").waitFor();
  assert.equal(await wish.inputValue(), WISH);
  await page.getByRole("radio", { name: "2K · 2 credits", checked: true }).waitFor();

  // Refused, it is the wish that is to be changed.
  await befall(stack, "studio-grey", { fault: "blocked" });
  await page.getByRole("radio", { name: "1", exact: true }).click();
  await page.getByRole("button", { name: "Create 1 portrait" }).click();
  await page.getByText(/Most likely because of your wish/).waitFor();
  await page.getByText("2 credits are back.").waitFor();
  await page.getByText("Uses 2 credits again.").waitFor();
  await assertCreditsAddUp(stack);
}
