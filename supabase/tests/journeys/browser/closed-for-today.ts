import assert from "node:assert/strict";
import type { TestStack } from "../../../../local/testing/test-stack.ts";
import { assertCreditsAddUp } from "../invariants.ts";
import { befall, calm } from "./support/gemini.ts";
import { orderPortraits } from "./support/order.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

const OPENS = /^Gemini opens again tomorrow at 8:00\sAM$/;

/** Once the day's quota is used up nothing is ordered but by who says that they wait. */
export async function closedForToday({ stack, open, expectComplaints }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  const page = await open({ as: user });
  const question = page.getByRole("alertdialog", { name: OPENS });
  async function declines(): Promise<void> {
    await question.getByRole("button", { name: "Not now" }).click();
    await question.waitFor({ state: "hidden" });
  }

  // In the middle of an order: what cannot be made any more comes back at once. In the hour before
  // the quota's midnight an order would have time until after it, so it gets less here.
  await stack.sql`update private.settings set batch_deadline = '1 minute'`;
  await befall(stack, "window-light", { fault: "daily_quota_exhausted", times: null });
  await orderPortraits(page, "Window light");
  await page.getByText("4 portraits did not work. 4 credits are back.").waitFor();
  await page.getByText(/^Today's limit is used up\. Gemini takes no more pictures/).waitFor();
  await stack.sql`update private.settings set batch_deadline = default`;
  await assertCreditsAddUp(stack);

  // The page hears only from the refusal that it has to ask.
  expectComplaints(/409 \(Conflict\).*\/rpc\/(retry_failed_photos|edit_photo)/);
  await openTomorrow(stack);
  await page.getByRole("button", { name: "Try 4 again" }).click();
  await declines();
  const held = async () =>
    (await user.client.from("users").select("credits_held").single().throwOnError()).data
      .credits_held;
  assert.equal(await held(), 0, "nothing was ordered");

  await page.goto(`/dashboard/gallery/${user.photoIds[0]}`);
  await page.getByRole("button", { name: "Change", exact: true }).click();
  const change = page.getByRole("dialog", { name: "Change this portrait" });
  await change.getByRole("radio", { name: "Beach" }).click();
  await change.getByRole("button", { name: "Change it for 1 credit" }).click();
  await declines();
  assert.equal(await held(), 0, "nor a change");

  // A new order: it is said before anything is chosen.
  await page.goto("/dashboard/generate");
  await page.getByRole("status").filter({ hasText: "Gemini opens again tomorrow" }).waitFor();
  await page.getByRole("tabpanel", { name: "All" }).getByText("Low key", { exact: true }).click();
  const submit = page.getByRole("button", { name: "Create 4 portraits" });
  await submit.click();
  await question.getByRole("button", { name: "Tell me when it opens" }).click();
  await question.getByText("We will tell you when Gemini opens again.").waitFor();
  const [opening] = await stack.sql`
    select 1 from private.notice_queue where kind = 'opening' and user_id = ${user.id}`;
  assert.ok(opening, "whoever does not want to wait is told");
  await declines();
  await submit.click();
  await question.getByRole("button", { name: "Order and wait" }).click();
  await question.waitFor({ state: "hidden" });
  await page.waitForURL("**/dashboard/batches/*");
  const progress = page.getByRole("dialog", { name: "Your portraits" });
  await progress.getByText(OPENS).waitFor();
  await progress.getByText(/^Nothing is charged while we wait/).waitFor();
  assert.equal(await held(), 4);
  await assertCreditsAddUp(stack);

  // The opening has come.
  await calm(stack);
  await page.getByText("All your portraits are here").waitFor();
  await assertCreditsAddUp(stack);
}

/** Whatever the time is now: where the tests run it is the same day as in their browser. */
async function openTomorrow({ sql }: TestStack): Promise<void> {
  const opening = new Date(Date.now() + 86_400_000);
  opening.setHours(8, 0, 0, 0);
  const rows = await sql`
    update private.provider_pace set closed_until = ${opening.toISOString()}
    where closed_until > now() returning 1`;
  assert.equal(rows.length, 1, "the quota closed one Gemini model");
}
