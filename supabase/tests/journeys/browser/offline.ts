import { finishedBatch } from "./support/finished-batch.ts";
import { goOn, holdBack } from "./support/gemini.ts";
import { orderPortraits } from "./support/order.ts";
import { userWithModel } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/** Without a connection the page says so; with it again, it catches up on what it missed. */
export async function offline({ stack, open, expectComplaints }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  expectComplaints(/ERR_INTERNET_DISCONNECTED/);
  const page = await open({ as: user });
  await holdBack(stack, "library");
  const batchId = await orderPortraits(page, "Studio grey", "Library");
  await page.getByText("4 of 8 ready").waitFor();

  await page.context().setOffline(true);
  const banner = page.getByText("You are offline. What you see may be out of date.");
  await banner.waitFor();
  await goOn(stack);
  await finishedBatch(user, batchId);

  await page.context().setOffline(false);
  await banner.waitFor({ state: "hidden" });
  await page.getByText("All your portraits are here").waitFor();
  await page.getByRole("button", { name: "Download portrait 4, Library" }).waitFor();
}
