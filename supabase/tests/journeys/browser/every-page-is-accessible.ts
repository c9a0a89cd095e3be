import { signUp } from "../../../../local/testing/test-user.ts";
import { assertAccessible } from "./support/accessibility.ts";
import { befall, holdBack } from "./support/gemini.ts";
import { orderPortraits } from "./support/order.ts";
import { emptyPages, pagesOfStrangers, pagesWithData, show } from "./support/pages.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

/** axe finds nothing on any page, empty or full, nor on what opens over it; light or dark. */
export async function everyPageIsAccessible(
  { stack, open, expectComplaints }: Site,
): Promise<void> {
  expectComplaints(/status of 404.*(?:\/no\/such\/page|visit-share)/);
  const stranger = await open();
  for (const shown of pagesOfStrangers) {
    await show(stranger, shown);
    await assertAccessible(stranger);
  }

  await using beginner = await signUp(stack);
  const empty = await open({ as: beginner });
  for (const shown of emptyPages) {
    await show(empty, shown);
    await assertAccessible(empty);
  }

  await using user = await userWithPortraits(stack);
  const page = await open({ as: user });
  for (const shown of pagesWithData(user)) {
    await show(page, shown);
    await assertAccessible(page);
  }
  const { data: token } = await user.client.rpc("create_share", {
    id: crypto.randomUUID(),
    photo_ids: user.photoIds.slice(0, 3),
  }).throwOnError();
  await show(stranger, [`/s/${token}`, "Which one is best?"]);
  await stranger.getByRole("main").getByRole("img").nth(2).waitFor();
  await stranger.getByRole("button", { name: "I like portrait 2 of 3" }).click();
  await assertAccessible(stranger);
  await show(page, ["/dashboard/shared", "3 portraits, 1 heart"]);
  await assertAccessible(page);
  await page.goto(`/dashboard/gallery/${user.photoIds[0]}`);
  await page.getByRole("button", { name: "Share a link" }).click();
  await page.getByRole("button", { name: "Make the link" }).waitFor();
  await assertAccessible(page, "[role=dialog]:last-of-type");
  await page.goto("/dashboard/settings");
  await page.getByRole("button", { name: "Delete my account" }).click();
  await page.getByRole("alertdialog").waitFor();
  await assertAccessible(page);

  await befall(stack, "studio-grey", { fault: "blocked" });
  await holdBack(stack, "library");
  await orderPortraits(page, "Studio grey", "Library");
  await page.getByText("3 of 8 ready, 1 did not work").waitFor();
  await assertAccessible(page);
  await page.goto("/dashboard");
  await page.getByText("Watch them arrive").waitFor();
  await page.getByRole("button", { name: "Account" }).click();
  await page.getByRole("menu").waitFor();
  await assertAccessible(page, "[role=menu]");
}
