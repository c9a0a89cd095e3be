import { assertCreditsAddUp } from "../invariants.ts";
import { goOn, holdBack } from "./support/gemini.ts";
import { orderPortraits } from "./support/order.ts";
import { userWithModel } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/** What has not begun can be cancelled, after a question; its credits come back at once. */
export async function cancelTheRest({ stack, open }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  const page = await open({ as: user });
  await holdBack(stack, "library");
  await orderPortraits(page, "Studio grey", "Library");
  await page.getByText("4 of 8 ready").waitFor();

  await page.getByRole("button", { name: "Cancel the rest" }).click();
  const question = page.getByRole("alertdialog", { name: "Cancel what has not begun?" });
  await question.getByText("4 portraits are still waiting").waitFor();
  await question.getByRole("button", { name: "Keep going" }).click();
  await question.waitFor({ state: "hidden" });

  await page.getByRole("button", { name: "Cancel the rest" }).click();
  await question.getByRole("button", { name: "Cancel the rest" }).click();
  await page.getByText("4 portraits were cancelled, their credits are back.").waitFor();
  await page.getByText("4 portraits are here").waitFor();
  await goOn(stack);
  await assertCreditsAddUp(stack);

  await page.getByRole("link", { name: "Open the gallery" }).click();
  await page.getByRole("link", { name: "95 credits available", exact: true }).waitFor();
  await page.getByRole("listitem").nth(3).waitFor();
}
