import assert from "node:assert/strict";
import { join } from "node:path";
import { createClient } from "@supabase/supabase-js";
import { startStack } from "../../../local/stack.ts";
import { eventually } from "../../../local/testing/eventually.ts";
import { scratchFolder } from "../../../local/testing/scratch-server.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import { signUp, type TestUser, trainModel } from "../../../local/testing/test-user.ts";
import { backUp } from "../../../scripts/backup/backup.ts";
import { restore } from "../../../scripts/restore/restore.ts";
import type { Database } from "../../functions/_shared/database.types.ts";

Deno.test(
  "what an operator relies on",
  { sanitizeOps: false, sanitizeResources: false },
  async (test) => {
    await using parts = new AsyncDisposableStack();
    const folder = await scratchFolder();
    parts.defer(() => Deno.remove(folder, { recursive: true }));
    const stack = parts.use(await startTestStack({ renderer: "crop" }));
    const user = parts.use(await signUp(stack));
    const photos = await makePortraits(user, await trainModel(user));

    await test.step("health is told to who holds the secret key", async () => {
      const { status, body } = await askHealth(stack, stack.keys.secretKey);
      assert.equal(status, 200);
      assert.deepEqual([body.status, body.open_photos, body.problems], ["ok", 0, []]);
      assert.equal((await askHealth(stack, stack.keys.publishableKey)).status, 401);

      const far = new Date(Date.now() + 60_000).toISOString();
      await stack.sql`update private.provider_pace set paused_until = ${far}`;
      const degraded = await askHealth(stack, stack.keys.secretKey);
      assert.equal(degraded.status, 503);
      assert.deepEqual(degraded.body.problems, ["provider_paused"]);
      await stack.sql`update private.provider_pace set paused_until = null`;
    });

    await test.step("a refused request is a 429 with a reason, from tables and RPCs", async () => {
      await stack.sql`update private.settings set max_models = 1, max_requests_per_minute = 1`;
      const model = await user.client.from("models").insert({ name: "More", gender: "mujer" });
      assert.deepEqual([model.status, model.error?.message], [429, "too_many_models"]);
      const batch = await user.client.rpc("create_generation_batch", {
        id: crypto.randomUUID(),
        model_id: photos[0]?.model_id ?? "",
        style_ids: ["studio-grey"],
      });
      assert.deepEqual([batch.status, batch.error?.message], [429, "too_many_requests"]);
    });

    await test.step("the functions' logs tell the work and no personal data", async () => {
      const lines = await functionLogs(stack);
      assert.match(lines, new RegExp(photos[0]?.id ?? "no photo"));
      assert.match(lines, new RegExp(photos[0]?.generation_batch_id ?? "no batch"));
      const [style] = await stack.sql`select prompt from public.styles where id = 'studio-grey'`;
      for (const secret of [user.email, user.id, "-1-me.jpg", style?.prompt.slice(0, 40)]) {
        assert.ok(!lines.includes(secret), `the logs tell ${secret}`);
      }
      for (const key of [stack.keys.secretKey, stack.keys.webhookToken]) {
        assert.ok(!lines.includes(key), "the logs tell a key");
      }
    });

    await test.step("a backup taken while it runs brings everything back", async () => {
      const [backup, restored] = [join(folder, "backup"), join(folder, "restored")];
      const before = await Promise.all(photos.map((photo) => bytesOf(stack.apiUrl, photo.url)));
      await Promise.all([backUp(stack.dataDir, backup), keepWriting(stack)]);
      await stack.stop();
      await restore(backup, restored);

      await using again = await startStack({
        dataDir: restored,
        ports: { api: 0, database: 0 },
        renderer: "crop",
      });
      const client = createClient<Database>(again.apiUrl, again.keys.publishableKey, {
        auth: { persistSession: false, autoRefreshToken: false },
      });
      const { email, password } = user;
      const { error } = await client.auth.signInWithPassword({ email, password });
      assert.equal(error, null);
      const { data } = await client.from("photos").select().order("id").throwOnError();
      assert.deepEqual(data, photos);
      const after = await Promise.all(photos.map((photo) => bytesOf(again.apiUrl, photo.url)));
      assert.deepEqual(after, before);
    });
  },
);

async function makePortraits(user: TestUser, modelId: string) {
  const id = crypto.randomUUID();
  await user.client.rpc("create_generation_batch", {
    id,
    model_id: modelId,
    style_ids: ["studio-grey"],
    variations: 2,
  }).throwOnError();
  return await eventually(async () => {
    const { data } = await user.client.from("photos").select().eq("status", "completed")
      .order("id").throwOnError();
    // With what is told of them afterwards.
    return data.filter(({ likeness }) => likeness !== null).length === 2 ? data : undefined;
  }, 40_000);
}

async function askHealth(stack: TestStack, apikey: string) {
  const response = await fetch(`${stack.apiUrl}/functions/v1/health`, { headers: { apikey } });
  return { status: response.status, body: await response.json() };
}

async function functionLogs({ logsDir }: TestStack): Promise<string> {
  const files = Array.from(Deno.readDirSync(logsDir), ({ name }) => name)
    .filter((name) =>
      /train-model|generate-photos|judge-photos|prepare-styles|make-shares|visit-share|remove-objects|health/
        .test(name)
    );
  const texts = await Promise.all(files.map((name) => Deno.readTextFile(join(logsDir, name))));
  return texts.join("\n");
}

async function bytesOf(apiUrl: string, path: string | null): Promise<Uint8Array> {
  const response = await fetch(`${apiUrl}/storage/v1/object/public/generated-photos/${path}`);
  assert.equal(response.status, 200);
  return await response.bytes();
}

/** Changes rows the whole while, as a database in use does. */
async function keepWriting({ sql }: TestStack): Promise<void> {
  for (let round = 0; round < 200; round++) {
    await sql`select private.queue_removal('generated-photos', array[${`none/${round}.png`}])`;
  }
}
