import { eventually } from "../../../../local/testing/eventually.ts";
import { assertCreditsAddUp } from "../invariants.ts";
import { befall, goOn, holdBack } from "./support/gemini.ts";
import { orderPortraits } from "./support/order.ts";
import { userWithModel } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/** What is not finished can be cancelled, after a question; its credits come back at once. */
export async function cancelTheRest({ stack, open }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  const page = await open({ as: user });
  await holdBack(stack, "library");
  await orderPortraits(page, "Studio grey", "Library");
  await page.getByText("4 of 8 ready").waitFor();

  await page.getByRole("button", { name: "Cancel the rest" }).click();
  const question = page.getByRole("alertdialog", { name: "Cancel what is not finished?" });
  await question.getByText(/^4 portraits are not finished\./).waitFor();
  await question.getByRole("button", { name: "Keep going" }).click();
  await question.waitFor({ state: "hidden" });

  await page.getByRole("button", { name: "Cancel the rest" }).click();
  await question.getByRole("button", { name: "Cancel the rest" }).click();
  await page.getByText("4 portraits were cancelled, their credits are back.").waitFor();
  await page.getByText("4 portraits are here").waitFor();
  await goOn(stack);
  await assertCreditsAddUp(stack);

  // Also while everything is being made: what arrives afterwards comes too late.
  await befall(stack, "low-key", { fault: "slow_body", durationMs: 15_000, times: 4 });
  const lateId = await orderPortraits(page, "Low key");
  await page.getByText("Being made").nth(3).waitFor();
  await page.getByRole("button", { name: "Cancel the rest" }).click();
  await question.getByRole("button", { name: "Cancel the rest" }).click();
  await question.waitFor({ state: "hidden" });
  await page.getByText("Cancelled. Your credits are back").waitFor();
  await eventually(async () => {
    const [late] = await stack.sql`
      select from public.photos where generation_batch_id = ${lateId} and (
        status <> 'cancelled' or not exists (
          select from private.storage_removals as removal
          where removal.name like '%' || photos.id || '%' and removal.not_before > now()
        )
      ) limit 1`;
    return late === undefined || undefined;
  });
  await assertCreditsAddUp(stack);

  await page.goto("/dashboard/gallery");
  await page.getByRole("link", {
    name: "96 portrait credits and 14 photo credits available",
    exact: true,
  }).waitFor();
  await page.getByRole("listitem").nth(3).waitFor();
}
