import assert from "node:assert/strict";
import { eventually } from "../../../../local/testing/eventually.ts";
import { assertCreditsAddUp } from "../invariants.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";
import { filesOf } from "./support/stored.ts";

/** Milliseconds for which a deletion can be taken back. */
const UNDO = 6_000;

/** A deleted portrait comes back by "Undo"; otherwise it goes, and its files with it. */
export async function deleteAndUndo({ stack, open }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  const page = await open({ as: user });
  await page.clock.install();
  await page.goto("/dashboard/gallery");
  const portraits = page.getByRole("list", { name: "Your portraits" }).getByRole("listitem");
  await portraits.nth(3).waitFor();
  const [newest, second] = user.photoIds;
  const before = await filesOf(stack, user.id, "generated-photos");
  assert.equal(before.length, 8, "four originals and their thumbnails");

  await portraits.first().getByRole("link").click();
  await page.waitForURL(`**/dashboard/gallery/${newest}`);
  await page.getByRole("button", { name: "Delete" }).click();
  await page.waitForURL(`**/dashboard/gallery/${second}`);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("2 of 4", { exact: true }).waitFor();
  await page.clock.fastForward(UNDO);
  await page.getByRole("button", { name: "Previous portrait" }).click();
  await page.waitForURL(`**/dashboard/gallery/${newest}`);

  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByText("1 of 3", { exact: true }).waitFor();
  await page.getByText("Portrait deleted").waitFor();
  await page.clock.fastForward(UNDO);
  await page.getByText("Portrait deleted").waitFor({ state: "hidden" });
  await page.reload();
  await page.getByText("1 of 3", { exact: true }).waitFor();

  const { data: rows } = await user.client.from("photos").select("id").throwOnError();
  assert.ok(!rows.some(({ id }) => id === newest), "its row is gone");
  const after = await eventually(async () => {
    const files = await filesOf(stack, user.id, "generated-photos");
    return files.length === 6 ? files : undefined;
  });
  const [gone] = before.filter((name) => !after.includes(name));
  const response = await fetch(
    `${stack.apiUrl}/storage/v1/object/public/generated-photos/${gone}`,
  );
  assert.equal((await response.json()).error, "not_found", "its address leads nowhere");
  await assertCreditsAddUp(stack);
}
