import { assertCreditsAddUp } from "../invariants.ts";
import { befall, goOn } from "./support/gemini.ts";
import { orderPortraits } from "./support/order.ts";
import { userWithModel } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/** While Gemini lets nobody ask, the batch says so and counts down; then it goes on by itself. */
export async function rateLimit({ stack, open }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  const page = await open({ as: user });
  await befall(stack, "low-key", { fault: "rate_limited", times: 4, retryDelaySeconds: 60 });
  await orderPortraits(page, "Low key");

  await page.getByText(/^Gemini is busy, next try in \d+ s$/).waitFor();
  const tile = page.getByRole("listitem").filter({ hasText: "Low key" }).first();
  await tile.getByText("Gemini is busy").waitFor();
  await tile.getByText(/^next try in \d+ s$/).waitFor();
  await page.getByText(
    "96 portrait credits and 14 photo credits available, 4 held for running work",
  ).waitFor();

  await goOn(stack);
  await page.getByText("All your portraits are here").waitFor();
  await assertCreditsAddUp(stack);
}
