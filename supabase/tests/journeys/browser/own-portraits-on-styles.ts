import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { orderPortraits } from "./support/order.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

/** What a style has made of somebody is shown on its card, the latest of it, and no portrait on others. */
export async function ownPortraitsOnStyles({ stack, open }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  const page = await open({ as: user });
  await page.goto("/dashboard/generate");
  const first = await shownOn(page, "Studio grey");
  assert.equal(first, await latest());
  assert.equal(await portraitOn(page, "Window light").count(), 0, "nothing was made in it yet");

  await orderPortraits(page, "Studio grey");
  await page.getByText("All your portraits are here").waitFor();
  await page.goto("/dashboard/generate");
  await portraitOn(page, "Studio grey").and(page.locator(`:not([src$="${first}"])`)).waitFor();
  assert.equal(await shownOn(page, "Studio grey"), await latest());

  async function latest(): Promise<string | undefined> {
    const { data: [photo] } = await user.client.from("photos").select("thumbnail_url")
      .order("completed_at", { ascending: false }).order("id", { ascending: false })
      .limit(1).throwOnError();
    return photo?.thumbnail_url?.split("/").at(-1);
  }
}

function portraitOn(page: Page, style: string) {
  return page.getByRole("tabpanel", { name: "All" }).locator("label")
    .filter({ has: page.getByRole("checkbox", { name: style, exact: true }) })
    .locator('img[src*="/generated-photos/"]');
}

/** The file that is seen on the card of a style, once it has arrived. */
async function shownOn(page: Page, style: string): Promise<string | undefined> {
  const picture = portraitOn(page, style);
  await picture.waitFor();
  await picture.evaluate("picture => picture.decode()");
  return (await picture.getAttribute("src"))?.split("/").at(-1);
}
