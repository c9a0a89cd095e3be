import assert from "node:assert/strict";
import { tally } from "./outcomes.ts";
import { brokenInvariants, withWorld, type World } from "./world.ts";

const TABS = 8;

/** What else happens to the batch at that moment, each as its caller would send it. */
const BESIDE: Record<string, (world: World) => Promise<unknown>[]> = {
  "nothing else": () => [],
  "it is cancelled": ({ asUser }) =>
    tabs(() =>
      asUser("alice", (sql) => sql`select public.cancel_generation_batch(tests.id('batch'))`)
    ),
  "its photos are deleted": ({ asUser }) =>
    tabs(() => asUser("alice", (sql) => sql`delete from public.photos`)),
  "its model is deleted": ({ asUser }) => [
    asUser("alice", (sql) => sql`delete from public.models where id = tests.id('face')`),
  ],
  "the account is deleted": ({ asUser }) => [
    asUser("alice", (sql) => sql`select public.delete_account()`),
  ],
  "its time is over": ({ sql }) => tabs(() => sql`select private.tick()`),
  "workers claim and fail": ({ asWorker }) =>
    tabs(() =>
      asWorker((sql) =>
        sql`select public.fail_photo(photo_id, lease_token, 'no_image') from public.claim_photos(2)`
      )
    ),
  "workers claim and complete": ({ asWorker }) =>
    tabs(() =>
      asWorker((sql) =>
        sql`select public.complete_photo(photo_id, lease_token, 'png', 768, 1024)
          from public.claim_photos(2)`
      )
    ),
  "another batch takes the credits": ({ asUser }) =>
    tabs((tab) =>
      asUser("alice", (sql) =>
        sql`select public.create_generation_batch(
          tests.id(${`more-${tab}`}), tests.id('face'), '{test-1}')`)
    ),
};

/** What the product may answer to one who comes too late. */
const REFUSALS = [
  "nothing_to_retry",
  "insufficient_credits",
  "batch_not_found",
  "model_not_found",
  "model_not_ready",
  "user_not_found",
];

Deno.test("failed photos are retried once by all tabs together, whatever happens beside", (test) =>
  withWorld(async (world) => {
    for (const [what, acts] of Object.entries(BESIDE)) {
      await test.step(what, async () => {
        for (const beforehand of [false, true, false]) {
          await setTheScene(world);
          const early = beforehand ? acts(world) : [];
          const retries = tabs(() => retry(world));
          const late = beforehand ? [] : acts(world);
          const [{ done, ...refused }] = await Promise.all([
            tally(retries),
            tally([...early, ...late]),
          ]);
          if (what === "nothing else") assert.equal(done, 1);
          const odd = Object.keys(refused).filter((word) => !REFUSALS.includes(word));
          assert.deepEqual(odd, []);
          await letAllEnd(world);
          assert.deepEqual(await brokenInvariants(world), []);
          await assertPaidForWhatArrived(world);
        }
      });
    }
  }));

function tabs(act: (tab: number) => Promise<unknown>): Promise<unknown>[] {
  return Array.from({ length: TABS }, (_, tab) => act(tab));
}

function retry({ asUser }: World): Promise<unknown> {
  return asUser("alice", (sql) => sql`select public.retry_failed_photos(tests.id('batch'))`);
}

/**
 * Alice has a batch with photos that are completed (1), failed (2 to 5), in work (6) and waiting (7,
 * 8), past its deadline, and no credit more than it takes to try the failed ones again: seven, of which
 * three are held.
 */
async function setTheScene({ sql }: World): Promise<void> {
  const session = await sql.reserve();
  await session.unsafe(`
    begin;
    select tests.start_empty();
    select tests.create_user('alice');
    select tests.create_ready_model('alice', 'face');
    select tests.create_batch('alice', 'batch', 'face', 2, 4);
    select count(*) from public.claim_photos(6);
    select public.complete_photo(photo, tests.lease(photo), 'png', 768, 1024)
    from tests.photo('batch', 1) as photo;
    select public.fail_photo(photo, tests.lease(photo), 'no_image')
    from generate_series(2, 5) as number, tests.photo('batch', number) as photo;
    select admin.grant_credits('alice@example.test', 8 - 100);
    update public.photo_generation_batches set deadline_at = now() - interval '1 second';
    commit;`);
  session.release();
}

/** Lets everything that is still under way end. */
async function letAllEnd({ sql, asWorker }: World): Promise<void> {
  const isOpen = async () => {
    const [open] = await sql`select from private.generation_queue limit 1`;
    return open !== undefined;
  };
  while (await isOpen()) {
    await asWorker((sql) =>
      sql`select public.complete_photo(photo_id, lease_token, 'png', 768, 1024)
        from public.claim_photos(4)`
    );
    await sql`update private.generation_queue set lease_expires_at = now() - interval '1 second'
      where lease_token is not null`;
    await sql`select private.tick()`;
  }
}

/** Of the eight credits that there were, one is gone for each picture, and none is held. */
async function assertPaidForWhatArrived({ sql }: World): Promise<void> {
  const wrong = await sql`
    select email, credits, credits_held, arrived from public.users
    cross join lateral (
      select count(*) as lines, count(distinct related_photo_id) as arrived from public.credit_history
      where user_id = users.id and type = 'generation' and amount = -1
    ) as paid
    where credits_held <> 0 or credits <> 8 - arrived or lines <> arrived`;
  assert.deepEqual([...wrong], []);
}
