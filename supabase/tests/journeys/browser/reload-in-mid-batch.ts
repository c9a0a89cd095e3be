import { goOn, holdBack } from "./support/gemini.ts";
import { orderPortraits } from "./support/order.ts";
import { userWithModel } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/** Neither a reload nor leaving loses sight of the work, and it goes on. */
export async function reloadInMidBatch({ stack, open }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  const page = await open({ as: user });
  await holdBack(stack, "library");
  await orderPortraits(page, "Studio grey", "Library");
  await page.getByText("4 of 8 ready").waitFor();

  await page.reload();
  await page.getByText("4 of 8 ready").waitFor();
  await page.getByText(/^Gemini is busy, next try/).waitFor();

  await page.keyboard.press("Escape");
  await page.waitForURL("**/dashboard");
  await page.getByRole("link", { name: "4 of 8 portraits are ready" }).click();
  await page.getByText("4 of 8 ready").waitFor();

  await goOn(stack);
  await page.getByText("All your portraits are here").waitFor();
  await page.getByRole("button", { name: "Download portrait 4, Library" }).waitFor();
}
