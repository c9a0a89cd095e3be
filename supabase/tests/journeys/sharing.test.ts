import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { PROJECT_DIR } from "../../../local/project-dir.ts";
import { eventually } from "../../../local/testing/eventually.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import { signUp, type TestUser, trainModel } from "../../../local/testing/test-user.ts";
import { filesBelow } from "../../../local/web/files-below.ts";
import { ended, generate, photosOf } from "./batches.ts";
import { assertCreditsAddUp } from "./invariants.ts";

const PATIENCE = 60_000;

interface SharedPhoto {
  id: string;
  url: string | null;
}

/** The status of opening a link, and what it shows. */
async function visit(
  { apiUrl }: TestStack,
  token: string,
): Promise<{ status: number; photos: SharedPhoto[] }> {
  const response = await fetch(`${apiUrl}/functions/v1/visit-share`, {
    method: "POST",
    body: JSON.stringify({ token }),
  });
  const { photos = [] } = await response.json();
  return { status: response.status, photos };
}

/** The bytes of every picture that a link shows, once all are there. */
async function picturesOf(stack: TestStack, token: string): Promise<Uint8Array[]> {
  const urls = await eventually(async () => {
    const { photos } = await visit(stack, token);
    const ready = photos.flatMap(({ url }) => url ?? []);
    return photos.length > 0 && ready.length === photos.length ? ready : undefined;
  }, PATIENCE);
  return await Promise.all(urls.map(async (url) => {
    const response = await fetch(stack.apiUrl + url);
    assert.equal(response.status, 200);
    return await response.bytes();
  }));
}

async function share({ client }: TestUser, photo_ids: string[]): Promise<string> {
  const { data } = await client.rpc("create_share", { id: crypto.randomUUID(), photo_ids })
    .throwOnError();
  return data;
}

async function copies({ sql }: TestStack): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::integer as count from storage.objects where bucket_id = 'shared-photos'`;
  return row?.count ?? 0;
}

/** Whether a file of the stack's data has exactly these bytes. */
async function isKept({ storageDir }: TestStack, bytes: Uint8Array): Promise<boolean> {
  const digest = digestOf(bytes);
  for (const file of await filesBelow(storageDir)) {
    // One that goes while this looks is gone.
    const kept = await Deno.readFile(file).catch(() => new Uint8Array());
    if (digestOf(kept) === digest) return true;
  }
  return false;
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

Deno.test(
  "links to portraits, whatever befalls who makes and who deletes their copies",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using stack = await startTestStack({ renderer: "crop" });
    await using user = await signUp(stack);
    const { sql, functions, keys } = stack;
    const modelId = await trainModel(user);
    const batch = await generate(user, modelId, ["studio-grey"], 4);
    assert.equal((await ended(user, batch)).status, "completed");
    const ids = (await photosOf(user, batch)).map(({ id }) => id);
    const [first = "", second = ""] = ids;

    await t.step("when nobody is told, the next tick is", async () => {
      await sql`alter table private.share_queue disable trigger wake_shares`;
      const token = await share(user, [first]);
      await sql`alter table private.share_queue enable trigger wake_shares`;
      assert.equal((await picturesOf(stack, token)).length, 1);
    });

    await t.step("when its worker is killed, another makes the copy, and one is kept", async () => {
      const before = await copies(stack);
      const token = await share(user, [second]);
      await eventually(async () => {
        const [leased] = await sql`
          update private.share_queue set lease_expires_at = now() where lease_token is not null
          returning 1`;
        const pids = functions.processes["make-shares"] ?? [];
        if (leased) { for (const pid of pids) Deno.kill(pid, "SIGKILL"); }
        return leased;
      });
      assert.equal((await picturesOf(stack, token)).length, 1);
      await sql`update private.storage_removals set not_before = now()`;
      await sql`select private.wake_removals()`;
      await eventually(async () => await copies(stack) === before + 1 || undefined, PATIENCE);
    });

    await t.step("when it is called ten times at once, each copy is made once", async () => {
      const before = await copies(stack);
      const token = await share(user, ids);
      await Promise.all(Array.from({ length: 10 }, async () => {
        const response = await fetch(`${stack.apiUrl}/functions/v1/make-shares`, {
          method: "POST",
          headers: { "x-webhook-token": keys.webhookToken },
        });
        await response.body?.cancel();
        assert.equal(response.status, 202);
      }));
      assert.equal((await picturesOf(stack, token)).length, 4);
      assert.equal(await copies(stack), before + 4);
    });

    await t.step("npm run share makes one from the command line, of one's own alone", async () => {
      const run = async (...args: string[]) => {
        const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
          args: ["run", "-A", "scripts/share/main.ts", ...args, "--password", user.password],
          cwd: PROJECT_DIR,
          env: { RETRATO_DATA: stack.dataDir, NO_COLOR: "1" },
          stdin: "null",
        }).output();
        return { code, said: new TextDecoder().decode(code === 0 ? stdout : stderr) };
      };
      const { code, said } = await run(first, second, "--days", "7", "--email", user.email);
      assert.equal(code, 0, said);
      const [, token = ""] = said.match(/\/s\/([\w-]{32})$/m) ?? [];
      assert.equal((await picturesOf(stack, token)).length, 2);
      const refused = await run(first, crypto.randomUUID(), "--email", user.email);
      assert.equal(refused.code, 2);
      assert.match(refused.said, /has not all of these/);
    });

    await t.step(
      "when its portrait is gone, it waits for nothing and shows the others",
      async () => {
        await sql`update private.settings set max_attempts = 1`;
        const [photo] = await sql<{ url: string }[]>`
        update public.photos set url = url || '.gone' where id = ${second} returning url`;
        assert.ok(photo);
        const { data: id } = await user.client.rpc("create_share", {
          id: crypto.randomUUID(),
          photo_ids: [second, first],
        }).throwOnError();
        await eventually(async () => {
          const { photos } = await visit(stack, id);
          return photos.length === 1 && photos[0]?.url !== null || undefined;
        }, PATIENCE);
        await sql`update public.photos set url = replace(url, '.gone', '') where id = ${second}`;
        await sql`update private.settings set max_attempts = 5`;
      },
    );

    await t.step("of a deleted portrait nothing is left in the data folder", async () => {
      const token = await share(user, [first, second]);
      const [copy] = await picturesOf(stack, token);
      assert.ok(copy && await isKept(stack, copy));
      await user.client.from("photos").delete().eq("id", first).throwOnError();
      const { photos } = await visit(stack, token);
      assert.equal(photos.length, 1);
      await eventually(async () => !await isKept(stack, copy) || undefined, PATIENCE);
    });

    await t.step("nor of a deleted account, and its links open nothing", async () => {
      const token = await share(user, [second]);
      const [copy] = await picturesOf(stack, token);
      assert.ok(copy);
      await user.client.rpc("delete_account").throwOnError();
      assert.equal((await visit(stack, token)).status, 404);
      await eventually(async () => !await isKept(stack, copy) || undefined, PATIENCE);
      await sql`update private.storage_removals set not_before = now()`;
      await sql`select private.wake_removals()`;
      await eventually(async () => await copies(stack) === 0 || undefined, PATIENCE);
    });

    await assertCreditsAddUp(stack);
  },
);
