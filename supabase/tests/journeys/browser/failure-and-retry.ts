import { assertCreditsAddUp } from "../invariants.ts";
import { befall } from "./support/gemini.ts";
import { orderPortraits } from "./support/order.ts";
import { userWithModel } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/** A picture that fails says why and gives its credit back; tried again, it arrives and is paid. */
export async function failureAndRetry({ stack, open }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  const page = await open({ as: user });
  await befall(stack, "window-light", { fault: "blocked" });
  await orderPortraits(page, "Window light");

  await page.getByText("3 of 4 ready, 1 did not work").waitFor();
  await page.getByText("1 portrait did not work. Its credit is back.").waitFor();
  const tile = page.getByRole("listitem").filter({ hasText: "Window light" })
    .filter({ hasText: "Gemini declined this picture" });
  await tile.getByText("Credit returned").waitFor();
  await page.getByText("97 portrait credits and 14 photo credits available", { exact: true })
    .waitFor();
  await assertCreditsAddUp(stack);

  await page.getByRole("button", { name: "Try it again" }).click();
  await page.getByText("All your portraits are here").waitFor();
  await page.getByText("4 of 4 ready", { exact: true }).waitFor();
  await assertCreditsAddUp(stack);

  await page.goto("/dashboard/credits");
  await page.getByRole("link", { name: "96 portrait credits and 14 photo credits available" })
    .waitFor();
}
