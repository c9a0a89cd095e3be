import assert from "node:assert/strict";
import { userWithModel } from "../../../../local/testing/test-user.ts";
import { assertCreditsAddUp } from "../invariants.ts";
import { befall } from "./support/gemini.ts";
import { orderPortraits } from "./support/order.ts";
import type { Site } from "./support/site.ts";

/** A stranger's face comes last, and is made anew once and for nothing. */
export async function mostLikeMe({ stack, open }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  const credits = async () =>
    (await user.client.from("users").select("credits, credits_held").single().throwOnError()).data;
  await befall(stack, "studio-grey", { fault: "wrong_person", shows: "stranger" });
  const page = await open({ as: user });
  await orderPortraits(page, "Studio grey");
  await page.getByText("All your portraits are here").waitFor();
  await page.getByRole("heading", { name: "1 portrait looks less like you" }).waitFor();
  const before = await credits();

  await page.goto("/dashboard/gallery");
  await page.getByRole("combobox", { name: "Order" }).click();
  await page.getByRole("option", { name: "Most like me" }).click();
  await page.waitForURL("**?order=likeness");
  const portraits = page.getByRole("list", { name: "Your portraits" }).getByRole("listitem");
  await portraits.nth(3).getByText("Less like you").waitFor();

  await portraits.nth(3).getByRole("link").click();
  await page.getByText("4 of 4").first().waitFor();
  await page.getByRole("button", { name: "New try, free" }).click();
  await page.getByText("Its free new try was used.").waitFor();
  await page.getByText(/^(Very like|Like) you$/).last().waitFor();
  assert.equal(await page.getByRole("button", { name: "New try, free" }).count(), 0);
  assert.deepEqual(await credits(), before, "it costs nothing");
  await assertCreditsAddUp(stack);
}
