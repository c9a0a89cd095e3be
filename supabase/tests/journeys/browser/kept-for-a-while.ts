import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { eventually } from "../../../../local/testing/eventually.ts";
import type { TestStack } from "../../../../local/testing/test-stack.ts";
import { assertAccessible } from "./support/accessibility.ts";
import { type UserWithPortraits, userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";
import { filesOf } from "./support/stored.ts";

/**
 * Somebody keeps portraits for thirty days: it is said what leaves and when, here and before it does;
 * what they keep and their favourites stay, the rest goes with its files.
 */
export async function keptForAWhile({ stack, open }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  const [favourite = "", kept = "", leaving = "", recent = ""] = user.photoIds;
  await user.client.from("photos").update({ is_favorite: true }).eq("id", favourite)
    .throwOnError();
  await stack.sql`
    update public.photos set completed_at = completed_at - interval '31 days'
    where user_id = ${user.id} and id <> ${recent}`;

  const page = await open({ as: user });
  await page.goto("/dashboard/settings");
  await page.getByRole("combobox", { name: "Portraits" }).click();
  await page.getByRole("option", { name: "30 days" }).click();
  const question = page.getByRole("alertdialog", { name: "Keep things for a shorter time?" });
  await question.getByText("Nothing leaves in the next seven days.").waitFor();
  await question.getByText(/^2 portraits you have leave on \w+ \d+, unless you keep them\.$/)
    .waitFor();
  await question.getByText("Favourites and portraits in a shared link stay.").waitFor();
  await assertAccessible(page, "[role=alertdialog]");
  await question.getByRole("button", { name: "Yes, do that" }).click();
  await page.getByText("Saved", { exact: true }).waitFor();
  await question.waitFor({ state: "hidden" });

  await page.goto("/dashboard");
  await page.getByText(/^2 portraits leave on \w+ \d+, as you have set\.$/).waitFor();
  await assertAccessible(page);
  await page.getByRole("link", { name: "See them" }).click();
  const portraits = page.getByRole("list", { name: "Your portraits" }).getByRole("listitem");
  await portraits.nth(1).waitFor();
  assert.equal(await portraits.count(), 2);
  await page.goto(`/dashboard/gallery/${kept}`);
  await page.getByText(/^Leaves on \w+ \d+$/).waitFor();
  await page.getByRole("button", { name: "Keep this portrait" }).click();
  await page.getByText("Kept, for the whole time once more.").waitFor();

  await page.goto("/dashboard/gallery");
  await portraits.nth(3).waitFor();
  await page.getByText(/^1 portrait leaves on \w+ \d+, as you have set\.$/).waitFor();
  const gone = await filesOfPhoto(stack, user, leaving);
  assert.equal(gone.length, 2);
  await letTheWeekPass(stack, user);
  await shows(page, 3);
  assert.deepEqual(await photosLeft(user), [favourite, kept, recent].sort());
  await eventually(async () => {
    const left = await filesOf(stack, user.id, "generated-photos");
    return !left.some((name) => gone.includes(name)) || undefined;
  });

  await page.goto("/dashboard");
  await page.getByRole("heading", { name: "Latest portraits" }).waitFor();
  assert.equal(await page.getByText(/as you have set/).count(), 0);
}

async function shows(page: Page, count: number): Promise<void> {
  const portraits = page.getByRole("list", { name: "Your portraits" }).getByRole("listitem");
  await eventually(async () => await portraits.count() === count || undefined);
}

async function filesOfPhoto(stack: TestStack, { id }: UserWithPortraits, photoId: string) {
  return (await filesOf(stack, id, "generated-photos")).filter((name) => name.includes(photoId));
}

async function photosLeft({ client }: UserWithPortraits): Promise<string[]> {
  const { data } = await client.from("photos").select("id").throwOnError();
  return data.map(({ id }) => id).sort();
}

/** The days that a clock gives before it strikes are over; the tick does the rest. */
async function letTheWeekPass({ sql }: TestStack, { id }: UserWithPortraits): Promise<void> {
  await sql`
    update public.retention_clocks set portraits_from = now(), look_at = now()
    where user_id = ${id}`;
}
