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
    `select stopped_until > now() as done from private.provider_pace
      where generation_model_id = 'gemini-nano-banana-2.1'`,
    `select exists (select from admin.audit where action = 'resume_model')
      and bool_and(stopped_until is null) as done from private.provider_pace`,
    `select is_default as done from public.generation_models where id = 'gemini-3-pro-image'`,
  ],
  "The desk": [
    `select raw_app_meta_data ->> 'role' is null and exists (select from admin.audit) as done
      from auth.users`,
    `select dollar_rates ->> 'eur' = '1.1' as done from private.settings`,
  ],
  "Refund": [`select credits = 100 as done from public.users`],
  "Payments": [
    `select price = 1000 and not active as done from public.credit_packs
      where id = 'portraits-50'`,
    `select not exists (select from admin.payments_to_look_at) as done`,
    `select not exists (select from private.payment_events where status = 'pending') as done`,
    `select events_until < now() - interval '6 days' as done from private.stripe_state`,
  ],
  "Delete a user on request": [`select count(*) = 0 as done from public.users`],
  "Notices": [
    `select mail_from = '' as done from private.settings`,
    `select not mail as done from public.notice_choices`,
  ],
  "What leaves": [
    `select not exists (select from public.photos where id = tests.photo('left')) as done`,
    `select bool_and(portraits = 'until_deleted') as done from public.retention_clocks`,
  ],
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
  select tests.turn_on_notices();
  select tests.complete_batch('ada', 'left', 'face', 1);
  update public.photos set completed_at = now() - interval '31 days'
  where generation_batch_id = tests.id('left');
  insert into public.retention_clocks (user_id, portraits, look_at)
  values (tests.id('ada'), 'thirty_days', now() + interval '1 hour');
  select private.note_broken('tick', 'wake_workers', 'why');
  select tests.begin_checkout('ada', 'cheap', 'portraits-50');
  select tests.tell_of('cheap', '{"amount": 100}');
  select public.record_payment_event('evt_pending', 'refund.created', now(), '{"kind": "refund",
    "id": "re_1", "payment_intent": "pi_1", "status": "succeeded", "amount": 1, "currency": "eur"}', false);
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
