import assert from "node:assert/strict";
import { basename, join } from "node:path";
import { DIST_DIR } from "../../../local/web/build.ts";
import { filesBelow } from "../../../local/web/files-below.ts";
import { type Attack, attack, type Theme } from "./attack.ts";
import { secretsOf } from "./stack-secrets.ts";
import type { World } from "./world.ts";

/** Secrets where they can be read by more than those who need them. The last theme: all has run. */
export const secrets: Theme = {
  name: "secrets that lie about",
  attacks: (world) => [
    inLogs(world),
    inBundle(world),
    inArguments(world),
    inFiles(world),
    ...inTables(world),
    inPhotosOfOthers(world),
  ],
};

function assertHoldsNone(text: string, secrets: Record<string, string>, where: string): void {
  for (const [name, secret] of Object.entries(secrets)) {
    assert.ok(!text.includes(secret), `${where} holds the ${name}`);
  }
}

function inLogs({ stack, alice, mallory }: World): Attack {
  return attack("logs hold no secret, session, address or prompt", async () => {
    const { data } = await alice.client.auth.getUser();
    const personal = {
      "session of Alice": alice.token,
      "session of Mallory": mallory.token,
      "address of Alice": data.user?.email ?? "nobody",
      prompt: "Generate exactly one photograph",
    };
    const logs = await filesBelow(stack.logsDir);
    assert.ok(logs.length > 5, String(logs));
    for (const log of logs) {
      const text = await Deno.readTextFile(log);
      assertHoldsNone(text, secretsOf(stack), basename(log));
      // Postgres and the API's mailbox are the operator's own: they name who was written to.
      if (/^(gateway|generate|train|remove|gemini|realtime|pg_)/.test(basename(log))) {
        assertHoldsNone(text, personal, basename(log));
      }
    }
  });
}

function inBundle({ stack }: World): Attack {
  return attack("the web app holds no secret", async () => {
    for (const file of await filesBelow(DIST_DIR)) {
      const text = new TextDecoder("latin1").decode(await Deno.readFile(file));
      assertHoldsNone(text, secretsOf(stack), file);
      assert.ok(!/sb_secret_[\w-]{8}|AIza[\w-]{30}|postgres(ql)?:\/\/\w+:/.test(text), file);
    }
  });
}

/** Whoever may list processes sees their arguments. */
function inArguments({ stack }: World): Attack {
  return attack("arguments of processes", async () => {
    let seen = 0;
    for await (const { name } of Deno.readDir("/proc")) {
      if (!/^\d+$/.test(name)) continue;
      const line = await Deno.readTextFile(`/proc/${name}/cmdline`).catch(() => "");
      if (line.includes(stack.dataDir)) seen += 1;
      assertHoldsNone(line, secretsOf(stack), line.slice(0, 80));
    }
    assert.ok(seen > 0, "not even Postgres was seen");
  });
}

function inFiles({ stack }: World): Attack {
  return attack("files of the stack that others may read", async () => {
    const secrets = secretsOf(stack);
    for await (const { name } of Deno.readDir(stack.dataDir)) {
      const path = join(stack.dataDir, name);
      const { mode } = await Deno.stat(path);
      if ((mode ?? 0) % 0o100 === 0) continue;
      for (const file of name === "postgres" ? [] : await filesBelow(path)) {
        const isPrivate = ((await Deno.stat(file)).mode ?? 0) % 0o100 === 0;
        const text = isPrivate ? "" : new TextDecoder("latin1").decode(await Deno.readFile(file));
        assertHoldsNone(text, secrets, file);
      }
    }
  });
}

/** The webhook token must be in pg_net's queue while a call waits; nothing else, and no longer. */
function inTables({ stack }: World): Attack[] {
  const { "webhook token": token, ...others } = secretsOf(stack);
  const texts = async (query: string) =>
    JSON.stringify(await stack.sql.unsafe(`select t::text as text from (${query}) as t`));
  return [
    attack("pg_net's queue holds no other secret than its token", async () => {
      await stack.sql.begin(async (sql) => {
        await sql`select private.call_function('train-model')`;
        const [queued] = await sql`
          select string_agg(request::text, '') as text from net.http_request_queue as request`;
        assert.ok(queued?.text.includes(token), "nothing was queued");
        assertHoldsNone(queued?.text, others, "the queue");
        throw new Undo();
      }).catch((thrown) => assert.ok(thrown instanceof Undo, String(thrown)));
    }),
    ...[
      "select * from net._http_response",
      "select * from cron.job",
      "select * from cron.job_run_details",
      "select * from realtime.messages",
      "select tgname, encode(tgargs, 'escape') from pg_trigger",
      "select prosrc from pg_proc",
      "select name, setting from pg_settings",
      "select datname, query, application_name from pg_stat_activity",
      "select * from private.settings",
    ].map((query) =>
      attack(query, async () => assertHoldsNone(await texts(query), secretsOf(stack), query))
    ),
  ];
}

class Undo extends Error {}

/** What the provider was sent for one user shows that user. */
function inPhotosOfOthers({ alice, mallory, stack: { sql } }: World): Attack {
  return attack("nobody's result lies in the folder of another", async () => {
    const rows = await sql`
      select from public.photos where url is not null and split_part(url, '/', 2) <> user_id::text
      union all
      select from public.models
      where preview_image_url is not null and split_part(preview_image_url, '/', 2) <> user_id::text
      union all
      select from public.model_training_images where split_part(image_url, '/', 2) <> user_id::text
    `;
    assert.equal(rows.length, 0);
    assert.notEqual(alice.photoPath, mallory.photoPath);
  });
}
