import assert from "node:assert/strict";
import { eventually } from "../../../../local/testing/eventually.ts";
import { assertCreditsAddUp } from "../invariants.ts";
import { finishedBatch } from "./support/finished-batch.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

/** Milliseconds for which a deletion can be taken back. */
const UNDO = 6_000;

/** Whoever deletes a portrait with versions says whether all go: by key, selection and viewer. */
export async function deleteVersions({ stack, open }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  const { client } = user;
  const [first = ""] = user.photoIds;
  const id = crypto.randomUUID();
  await client.rpc("edit_photo", { id, photo_id: first, kind: "light", value: "soft" })
    .throwOnError();
  await finishedBatch(user, id);
  const finished = async () => {
    const { data } = await client.from("photos").select("id, versions").eq("is_newest", true)
      .throwOnError();
    return data;
  };
  const page = await open({ as: user });
  await page.clock.install();
  await page.goto("/dashboard/gallery");
  const tiles = page.locator("[data-tile]");
  const changed = page.getByRole("list", { name: "Your portraits" })
    .getByRole("link", { name: /, 2 versions, / });
  const question = page.getByRole("dialog", { name: "Delete the other versions, too?" });

  await changed.focus();
  await page.keyboard.press("Delete");
  await question.getByText("This portrait has 2 versions.").waitFor();
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "hidden" });
  assert.equal(await tiles.count(), 4, "nothing is deleted that was not confirmed");
  await changed.and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Delete");
  await question.getByRole("button", { name: "Delete all 2" }).click();
  await changed.waitFor({ state: "hidden" });
  await page.locator("[data-tile]:focus").waitFor();
  await page.getByText("2 portraits deleted").waitFor();
  await page.keyboard.press("Control+z");
  await changed.waitFor();

  await page.getByRole("button", { name: "Select", exact: true }).click();
  await tiles.nth(0).click();
  await tiles.nth(1).click();
  const bar = page.getByRole("toolbar", { name: "Selected portraits" });
  await bar.getByRole("button", { name: "Delete" }).click();
  await question.getByRole("button", { name: "Only these 2" }).waitFor();
  await question.getByRole("button", { name: "Delete all 3" }).waitFor();
  await page.keyboard.press("Escape");
  await bar.getByText("2 selected").waitFor();
  await bar.getByRole("button", { name: "Stop selecting" }).click();

  await changed.click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await question.getByRole("button", { name: "Only this one" }).click();
  await page.getByText("Portrait deleted").waitFor();
  await page.clock.fastForward(UNDO);
  await eventually(async () =>
    (await finished()).every(({ versions }) => versions === 1) || undefined
  );
  assert.equal((await finished()).length, 4, "the one before it stands there again");

  const again = crypto.randomUUID();
  await client.rpc("edit_photo", { id: again, photo_id: first, kind: "light", value: "soft" })
    .throwOnError();
  await finishedBatch(user, again);
  await page.goto("/dashboard/gallery");
  await changed.click();
  await page.getByRole("toolbar", { name: "What to do with it" }).waitFor();
  await page.keyboard.press("Delete");
  await question.getByRole("button", { name: "Delete all 2" }).click();
  await page.getByText("2 portraits deleted").waitFor();
  await page.clock.fastForward(UNDO);
  await eventually(async () => (await finished()).length === 3 || undefined);
  await assertCreditsAddUp(stack);
}
