import type { Page } from "playwright-core";
import { goOn, holdBack } from "./support/gemini.ts";
import { orderPortraits } from "./support/order.ts";
import { userWithModel } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/** A second tab and another device show what happens at once, though they ask for nothing. */
export async function severalWindows({ stack, open }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  const first = await open({ as: user });
  const tab = await first.context().newPage();
  const device = await open({ as: user });
  await tab.goto("/dashboard");
  await tab.getByRole("heading", { name: "Me is ready. Now the fun part" }).waitFor();

  await holdBack(stack, "library");
  const batchId = await orderPortraits(first, "Studio grey", "Library");
  await tab.getByRole("link", { name: "4 of 8 portraits are ready" }).waitFor();

  await tab.getByRole("link", { name: "Watch them arrive" }).click();
  await device.goto(`/dashboard/batches/${batchId}`);
  for (const page of [tab, device]) {
    await page.getByText("4 of 8 ready").waitFor();
    await silenceApi(page);
  }
  await goOn(stack);
  for (const page of [first, tab, device]) {
    await page.getByText("All your portraits are here").waitFor();
    await page.getByRole("button", { name: "Download portrait 4, Library" }).waitFor();
  }
}

/** From now on the API answers nothing this page asks: what it still learns, events have told it. */
async function silenceApi(page: Page): Promise<void> {
  await page.route("**/rest/v1/**", () => {});
}
