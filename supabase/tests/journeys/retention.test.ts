import assert from "node:assert/strict";
import { createClient } from "@supabase/supabase-js";
import { eventually } from "../../../local/testing/eventually.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import { signUp, type TestUser, trainModel } from "../../../local/testing/test-user.ts";
import { CACHE_SECONDS, SIGNED_SECONDS } from "../../functions/_shared/lasting.ts";
import type { Database } from "../../functions/_shared/database.types.ts";
import { ended, generate, photosOf } from "./batches.ts";
import { assertCreditsAddUp } from "./invariants.ts";
import { digestOf, remains, removeTheRest, storedFiles } from "./remains.ts";

const PATIENCE = 60_000;

async function makeOlder({ sql }: TestStack, photoIds: readonly string[]): Promise<void> {
  await sql`
    update public.photos set completed_at = now() - interval '24 days' where id = any (${
    sql.array([...photoIds], 2950)
  })`;
}

/** Gives the clocks the time that they give before they strike. */
async function letTheWarningPass({ sql }: TestStack): Promise<void> {
  await sql`
    update public.retention_clocks
    set portraits_from = now(), photos_from = now(), look_at = now()`;
}

async function photosLeft({ client }: TestUser): Promise<string[]> {
  const { data } = await client.from("photos").select("id").throwOnError();
  return data.map(({ id }) => id).sort();
}

Deno.test(
  "what people keep no longer goes, with a receipt where they ask for it",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using stack = await startTestStack({ renderer: "crop" });
    await using user = await signUp(stack);
    const { sql, apiUrl, keys } = stack;
    const { client } = user;
    const anybody = createClient<Database>(apiUrl, keys.publishableKey);
    const modelId = await trainModel(user);
    const batch = await generate(user, modelId, ["studio-grey"], 4);
    assert.equal((await ended(user, batch)).status, "completed");
    const [first = "", second = "", ...others] = (await photosOf(user, batch)).map(({ id }) => id)
      .sort();

    await t.step(
      "what leaves soon can be filtered, ordered and paged like any portraits",
      async () => {
        await client.rpc("set_retention", { portraits: "thirty_days", photos: "until_deleted" })
          .throwOnError();
        await letTheWarningPass(stack);
        assert.deepEqual((await client.rpc("leaving_photos").throwOnError()).data, []);
        await makeOlder(stack, [first, second]);
        await client.from("photos").update({ is_favorite: true }).eq("id", second).throwOnError();
        const { data, count } = await client.rpc("leaving_photos", {}, { count: "exact" })
          .select("id, style_id").match({ status: "completed", style_id: "studio-grey" })
          .order("completed_at", { ascending: false }).order("id").limit(1).throwOnError();
        assert.deepEqual([data, count], [[{ id: first, style_id: "studio-grey" }], 1]);
        assert.deepEqual(await photosLeft(user), [first, second, ...others]);
      },
    );

    await t.step("then it goes, file by file, and a favourite stays", async () => {
      const [photo] = (await photosOf(user, batch)).filter(({ id }) => id === first);
      const files = (await storedFiles(stack)).filter(({ name }) => name.includes(first));
      assert.equal(files.length, 2, photo?.url ?? "");
      assert.equal((await remains(stack, files)).length, 2);
      await client.rpc("set_retention", { portraits: "seven_days", photos: "until_deleted" })
        .throwOnError();
      await letTheWarningPass(stack);
      await eventually(async () => !(await photosLeft(user)).includes(first) || undefined);
      assert.deepEqual(await photosLeft(user), [second, ...others]);
      await eventually(
        async () => (await remains(stack, files)).length === 0 || undefined,
        PATIENCE,
      );
    });

    await t.step("who deletes a person sees on a receipt that each file is gone", async () => {
      const files = (await storedFiles(stack)).filter(({ name }) =>
        name.startsWith("training/") || name.includes(modelId)
      );
      const { data: token } = await client.rpc("delete_model", { model_id: modelId })
        .throwOnError();
      await removeTheRest(stack);
      await eventually(async () => {
        const { data } = await anybody.rpc("receipt", { token }).single().throwOnError();
        return data.finished_at !== null || undefined;
      }, PATIENCE);
      const { data: lines } = await anybody.rpc("receipt_lines", { token }).throwOnError();
      assert.deepEqual(lines.map(({ file }) => file).sort(), files.map(digestOf).sort());
      assert.deepEqual(await remains(stack, files), []);
    });

    await t.step("nothing is left of an account, and its receipt says since when", async () => {
      await client.rpc("create_share", { id: crypto.randomUUID(), photo_ids: [second] })
        .throwOnError();
      await eventually(async () => {
        const [{ count } = { count: 0 }] = await sql<{ count: number }[]>`
          select count(*)::integer as count from storage.objects where bucket_id = 'shared-photos'`;
        return count === 1 || undefined;
      }, PATIENCE);
      const files = await storedFiles(stack);
      assert.equal(files.length, 3 * 2 + 1);
      assert.equal((await remains(stack, files)).length, files.length);
      const { data: token } = await client.rpc("delete_account").throwOnError();
      await removeTheRest(stack);
      const receipt = await eventually(async () => {
        const { data } = await anybody.rpc("receipt", { token }).single().throwOnError();
        return data.finished_at === null ? undefined : data;
      }, PATIENCE);
      assert.equal(
        Date.parse(receipt.cached_until) - Date.parse(receipt.finished_at),
        1000 * (SIGNED_SECONDS + CACHE_SECONDS),
      );
      const { data: lines } = await anybody.rpc("receipt_lines", { token }).throwOnError();
      assert.deepEqual(lines.map(({ file }) => file).sort(), files.map(digestOf).sort());
      assert.ok(lines.every(({ removed_at }) => removed_at !== null));
      assert.deepEqual(await remains(stack, files), []);
      assert.deepEqual(await storedFiles(stack), []);
    });

    await assertCreditsAddUp(stack);
  },
);
