import assert from "node:assert/strict";
import type { FaultRuleInput } from "../../../local/gemini/fault-schema.ts";
import { eventually } from "../../../local/testing/eventually.ts";
import { startTestStack } from "../../../local/testing/test-stack.ts";
import { signUp, trainModel } from "../../../local/testing/test-user.ts";
import type { Tables } from "../../functions/_shared/database.types.ts";
import { GeminiControl } from "../faults/gemini-control.ts";
import { ended, generate, photosOf } from "./batches.ts";
import { assertCreditsAddUp } from "./invariants.ts";

Deno.test(
  "how much portraits look like their person",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using stack = await startTestStack();
    await using user = await signUp(stack);
    const { client } = user;
    const modelId = await trainModel(user);
    const gemini = new GeminiControl(stack.geminiUrl ?? "");
    const { data: settings } = await client.rpc("product_settings").single().throwOnError();

    const photo = async (id: string): Promise<Tables<"photos">> =>
      (await client.from("photos").select().eq("id", id).single().throwOnError()).data;
    const judged = (id: string) =>
      eventually(async () => {
        const found = await photo(id);
        return found.likeness === null ? undefined : { ...found, likeness: found.likeness };
      }, 60_000);
    const credits = async () => (await client.from("users").select().single().throwOnError()).data;
    const exists = async (path: string | null) =>
      (await fetch(client.storage.from("generated-photos").getPublicUrl(path ?? "").data.publicUrl))
        .ok;
    const tryAgain = (photo_id: string) => client.rpc("request_free_retry", { photo_id });
    const retried = (id: string) =>
      eventually(async () => (await photo(id)).free_retry === "done" || undefined, 40_000);

    /** A portrait that Gemini draws with this fault. */
    const portrait = async (...faults: FaultRuleInput[]): Promise<string> => {
      await gemini.addFaults(faults);
      const batch = await generate(user, modelId, ["studio-grey"], 1);
      assert.equal((await ended(user, batch)).status, "completed");
      return (await photosOf(user, batch))[0]?.id ?? "";
    };

    const own = await portrait();
    const stranger = await portrait({ fault: "wrong_person", shows: "stranger" });
    const nobody = await portrait({ fault: "wrong_person", shows: "nobody" });

    await t.step("a portrait of the person looks very much like them", async () => {
      assert.ok((await judged(own)).likeness >= settings.likeness_high);
    });

    await t.step("a stranger is below the line, and nobody is not like them at all", async () => {
      const { likeness } = await judged(stranger);
      assert.ok(likeness > 0 && likeness < settings.likeness_line, `${likeness}`);
      assert.equal((await judged(nobody)).likeness, 0);
    });

    await t.step("sorted by likeness they come last", async () => {
      const { data } = await client.from("photos").select("id")
        .order("likeness", { ascending: false, nullsFirst: false }).throwOnError();
      assert.deepEqual(data.map(({ id }) => id), [own, stranger, nobody]);
    });

    await t.step("the free new try takes its place, costs nothing and happens once", async () => {
      const before = { ...await photo(stranger), ...await credits() };
      await tryAgain(stranger).throwOnError();
      await retried(stranger);
      const after = await judged(stranger);
      assert.ok(after.likeness >= settings.likeness_high);
      assert.notEqual(after.url, before.url);
      assert.equal(after.completed_at, before.completed_at);
      const { credits: left, credits_held: held } = await credits();
      assert.deepEqual([left, held], [before.credits, before.credits_held]);
      await eventually(async () => !await exists(before.url) || undefined, 20_000);
      assert.ok(await exists(after.url));
      assert.equal((await tryAgain(stranger)).error?.message, "no_free_retry");
    });

    await t.step("one that ends without a picture may be asked for again", async () => {
      const before = await photo(nobody);
      await gemini.addFaults([{ fault: "blocked", blockReason: "PROHIBITED_CONTENT", times: 20 }]);
      await tryAgain(nobody).throwOnError();
      await eventually(async () => (await photo(nobody)).free_retry === null || undefined, 40_000);
      assert.deepEqual(await photo(nobody), before);
      await gemini.clearFaults();
      await tryAgain(nobody).throwOnError();
      await retried(nobody);
      assert.ok((await judged(nobody)).likeness >= settings.likeness_high);
    });

    await t.step("the switch turns it all off", async () => {
      await stack.sql`update private.settings set judge_likeness = false`;
      const unjudged = await portrait({ fault: "wrong_person", shows: "nobody" });
      assert.deepEqual([...await stack.sql`select from private.likeness_queue`], []);
      assert.equal((await photo(unjudged)).likeness, null);
      assert.equal((await tryAgain(unjudged)).error?.message, "no_free_retry");
    });

    await assertCreditsAddUp(stack);
  },
);
