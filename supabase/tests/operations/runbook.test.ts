import assert from "node:assert/strict";
import type postgres from "postgres";
import { withWorld } from "../concurrency/world.ts";

interface Section {
  heading: string;
  blocks: string[];
}

/**
 * What the blocks of a section bring about, one after the other, each as a query that then answers
 * true; all other blocks only have to run.
 */
const EFFECTS: Record<string, string[]> = {
  "The queue is stuck": [
    `select count(*) filter (where status = 'failed') = 2 as done from public.photos`,
  ],
  "Broken rows": [`select not exists (select from private.broken_work) as done`],
  "Gemini is down": [
    `select bool_and(paused_until > now()) as done from private.provider_pace`,
    `select bool_and(paused_until is null and closed_until is null) as done from private.provider_pace`,
    `select is_default as done from public.generation_models where id = 'gemini-3-pro-image'`,
  ],
  "Refund": [`select credits = 101 as done from public.users`],
  "Delete a user on request": [`select count(*) = 0 as done from public.users`],
  "Raise a limit": [
    `select max_open_images = 800 as done from private.settings`,
    `select max_images_per_hour = 3000 as done from private.provider_pace
      where generation_model_id = 'gemini-nano-banana-2.1'`,
  ],
  "Rotate a key": [`select private.vault_secret('webhook_token') = '<new token>' as done`],
  "Back up and restore": [
    `select not active as done from cron.job where jobname = 'retrato-sweep'`,
    `select active as done from cron.job where jobname = 'retrato-sweep'`,
  ],
};

const SCENE = `
  select tests.start_empty();
  select tests.configure_webhooks();
  insert into auth.users (id, email) values (tests.id('ada'), 'ada@example.com');
  select tests.create_ready_model('ada', 'face');
  select tests.create_batch('ada', 'batch', 'face', 1, 2);
  select private.note_broken('tick', 'wake_workers', 'why');
  update public.photo_generation_batches set created_at = now() - interval '3 hours';`;

Deno.test("every SQL block of the runbook does what the page says", (test) =>
  withWorld(async ({ sql }) => {
    const runbook = new URL("../../../docs/RUNBOOK.md", import.meta.url);
    const sections = sectionsOf(await Deno.readTextFile(runbook));
    for (const { heading, blocks } of sections) {
      await test.step(heading, async () => {
        assert.deepEqual(await effectsOf(sql, heading, blocks), EFFECTS[heading] ?? []);
      });
    }
    assert.deepEqual(Object.keys(EFFECTS).filter((name) => !headings(sections).has(name)), []);
  }));

/**
 * Runs the blocks of a section one after the other on the scene, and tells what came true with one
 * of them, in that order; leaves nothing behind.
 */
async function effectsOf(
  sql: postgres.Sql,
  heading: string,
  blocks: string[],
): Promise<string[]> {
  const session = await sql.reserve();
  const effects = EFFECTS[heading] ?? [];
  const holding = async () => {
    const holds = new Set<string>();
    for (const effect of effects) {
      const [row] = await session.unsafe<{ done: boolean }[]>(effect);
      if (row?.done) holds.add(effect);
    }
    return holds;
  };
  try {
    await session.unsafe(`begin; ${SCENE}`);
    const shown: string[] = [];
    for (const block of blocks) {
      const before = await holding();
      await session.unsafe(block.replaceAll(/^(begin|commit);$/gm, ""));
      shown.push(...(await holding()).difference(before));
    }
    return shown;
  } finally {
    await session.unsafe("rollback");
    session.release();
  }
}

function headings(sections: Section[]): Set<string> {
  return new Set(sections.map(({ heading }) => heading));
}

/** The sections of a Markdown page that hold SQL. */
function sectionsOf(page: string): Section[] {
  return page.split(/^## /m).slice(1).map((section) => ({
    heading: section.split("\n", 1)[0] ?? "",
    blocks: [...section.matchAll(/^```sql\n(.*?)^```$/gms)].map(([, sql = ""]) => sql),
  })).filter(({ blocks }) => blocks.length > 0);
}
