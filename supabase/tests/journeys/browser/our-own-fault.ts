import { userWithModel } from "../../../../local/testing/test-user.ts";
import { assertCreditsAddUp } from "../invariants.ts";
import { befall, calm } from "./support/gemini.ts";
import { orderPortraits } from "./support/order.ts";
import type { Site } from "./support/site.ts";

/** When it is the operator who has to act, the page says whose fault it is; the order goes on after. */
export async function ourOwnFault({ stack, open }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  const page = await open({ as: user });
  await befall(stack, "window-light", { fault: "refused", because: "prepaid_402", times: null });
  await orderPortraits(page, "Window light");
  await page.getByText("We have to mend something first").waitFor();
  await page.getByText(/^Our fault\. Nothing is lost or charged/).waitFor();
  await assertCreditsAddUp(stack);

  await calm(stack);
  await page.getByText("All your portraits are here").waitFor();
  await assertCreditsAddUp(stack);
}
