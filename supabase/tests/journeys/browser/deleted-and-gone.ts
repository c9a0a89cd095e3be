import { eventually } from "../../../../local/testing/eventually.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

/**
 * What is deleted is deleted when the page goes out of sight, where a phone may kill it. The browser of
 * the tests shows every page, so that this one only says that it is hidden.
 */
export async function deletedAndGone({ stack, open }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  const page = await open({ as: user });
  await page.clock.install();
  await page.goto("/dashboard/gallery");
  const portraits = page.getByRole("list", { name: "Your portraits" }).getByRole("listitem");
  await portraits.nth(3).waitFor();
  await portraits.first().getByRole("link").click();
  await page.getByText("1 of 4", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();

  // From here on no time passes, in which it would be deleted anyway.
  await page.clock.pauseAt(Date.now() + 1_000);
  await page.evaluate(`
    Object.defineProperty(document, "hidden", { configurable: true, value: true });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  `);
  await eventually(async () => {
    const { data } = await user.client.from("photos").select("id").throwOnError();
    return data.length === 3 || undefined;
  });

  await page.evaluate(`
    delete document.hidden;
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  `);
  await page.clock.resume();
  await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
  await page.getByText("1 of 3", { exact: true }).waitFor();
}
