import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { eventually } from "../../../../local/testing/eventually.ts";
import type { TestStack } from "../../../../local/testing/test-stack.ts";
import { assertCreditsAddUp } from "../invariants.ts";
import { digestOf, removeTheRest, storedFiles } from "../remains.ts";
import { assertAccessible } from "./support/accessibility.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import { signIn } from "./support/sign-up.ts";
import type { Site } from "./support/site.ts";
import { filesOf } from "./support/stored.ts";

const BUCKETS = ["model-training-images", "model-previews", "generated-photos"];

/**
 * Only the typed word deletes an account; then every row and file is gone, and so is the sign-in. The
 * receipt says so of each file, to whoever has its address.
 */
export async function accountDeletion({ stack, open, expectComplaints }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  for (const bucket of BUCKETS) {
    assert.notEqual((await filesOf(stack, user.id, bucket)).length, 0, bucket);
  }
  const files = await storedFiles(stack, user.id);
  const page = await open({ as: user });
  // Auth no longer knows whose session is ended, and refuses an unknown sign-in; that somebody
  // looks at the page may be on its way while the account goes.
  expectComplaints(/status of 40[013]/);
  await page.goto("/dashboard/settings");
  await page.getByRole("button", { name: "Delete my account" }).click();
  const question = page.getByRole("alertdialog", { name: "Delete your account for good?" });
  await question.getByText("96 portrait credits").waitFor();
  await question.getByText("14 photo credits").waitFor();
  await question.getByText("your credit history").waitFor();
  const confirm = question.getByRole("button", { name: "Delete my account" });
  await question.getByLabel("Type delete to confirm").fill("remove");
  assert.ok(await confirm.isDisabled());
  await question.getByLabel("Type delete to confirm").fill("Delete ");
  await confirm.click();
  await page.getByText("Your account is deleted.").waitFor();

  assert.deepEqual(await rowsOf(stack, user.id), []);
  for (const bucket of BUCKETS) {
    await eventually(async () => (await filesOf(stack, user.id, bucket)).length === 0 || undefined);
  }
  await assertCreditsAddUp(stack);

  await page.getByRole("link", { name: "See the receipt" }).click();
  await page.getByRole("heading", { name: "This account is deleted" }).waitFor();
  await removeTheRest(stack);
  await page.getByRole("status").getByText(/^All files are gone\./).waitFor();
  await page.getByRole("row", { name: "Portraits 4 4", exact: true }).waitFor();
  await assertAccessible(page);
  const reader = await open();
  await reader.goto(page.url());
  await reader.getByRole("status").getByText(/^All files are gone\./).waitFor();
  assert.deepEqual(await savedLines(reader), files.map(digestOf).sort());
  assert.deepEqual(await storedFiles(stack, user.id), []);

  await page.goto("/dashboard");
  await page.waitForURL("**/sign-in?next=*");
  await signIn(page, user);
  await page.getByText("E-mail and password do not match").waitFor();
}

/** The files on the receipt that a page shows, each of which has to be gone. */
async function savedLines(page: Page): Promise<string[]> {
  await page.addInitScript("delete globalThis.showSaveFilePicker");
  await page.reload();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the receipt" }).click();
  const download = await downloading;
  assert.match(download.suggestedFilename(), /^Retrato receipt \d{4}-\d\d-\d\d\.json$/);
  const { lines }: { lines: { file: string; removed_at: string | null }[] } = JSON.parse(
    await readFile(await download.path(), "utf8"),
  );
  assert.ok(lines.every(({ removed_at }) => removed_at !== null), "each is confirmed gone");
  return lines.map(({ file }) => file).sort();
}

/** The tables that still know the user. */
async function rowsOf({ sql }: TestStack, userId: string): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select 'auth.users' as name from auth.users where id = ${userId}
    union select 'users' from public.users where id = ${userId}
    union select 'models' from public.models where user_id = ${userId}
    union select 'batches' from public.photo_generation_batches where user_id = ${userId}
    union select 'photos' from public.photos where user_id = ${userId}
    union select 'credit_history' from public.credit_history where user_id = ${userId}
    union select 'model_training_images' from public.model_training_images
      where image_url like 'training/' || ${userId} || '/%'
  `;
  return rows.map(({ name }) => name);
}
