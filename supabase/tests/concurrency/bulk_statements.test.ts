import assert from "node:assert/strict";
import { openSession } from "./session.ts";
import { brokenInvariants, withWorld, type World } from "./world.ts";

/** Reads a table from its first row on. */
const IN_ORDER = "set local enable_indexscan = off; set local enable_bitmapscan = off";
/** Reads along the index of a model's photos, the last completed first. */
const BY_INDEX = "set local enable_seqscan = off; set local enable_bitmapscan = off";

const FAVOURITE = `${IN_ORDER}; update public.photos set is_favorite = true`;
const DELETE_MODEL = `${BY_INDEX}; delete from public.models where name = 'face'`;

Deno.test("statements that change many rows in different orders wait for each other", (test) =>
  withWorld(async (world) => {
    await test.step("marking favourites while the model is deleted", () =>
      meetOnPhotos(world, [FAVOURITE, DELETE_MODEL]));
    await test.step("deleting photos while the model is deleted", () =>
      meetOnPhotos(world, [
        `${IN_ORDER}; delete from public.photos`,
        DELETE_MODEL,
      ]));
  }));

/**
 * Lets both start while another transaction holds the two photos in the middle: each has locked
 * what it came to first, and has yet to ask for what the other came to first.
 */
async function meetOnPhotos(world: World, statements: string[]): Promise<void> {
  await setTheScene(world);
  const holder = await openSession(world, "database");
  await holder.run(
    "select from public.photos where id in (select id from public.photos order by id offset 1 limit 2) for update",
  );
  const ends: Promise<void>[] = [];
  for (const statement of statements) {
    const session = await openSession(world, "user");
    ends.push(session.run(statement).finally(() => session.end()));
    await session.settled();
  }
  await holder.end();
  const outcomes = await Promise.allSettled(ends);
  assert.deepEqual(outcomes.map(({ status }) => status), ["fulfilled", "fulfilled"]);
  assert.deepEqual(await brokenInvariants(world), []);
}

/** Alice has four photos, completed in the order in which they lie in the table. */
async function setTheScene({ sql }: World): Promise<void> {
  const session = await sql.reserve();
  await session.unsafe(`
    begin;
    select tests.start_empty();
    select tests.create_user('alice');
    select tests.create_ready_model('alice', 'face');
    select tests.create_batch('alice', 'batch', 'face', 1, 4);
    select public.complete_photo(photo_id, lease_token, 'png', 768, 1024)
    from public.claim_photos(4);
    update public.photos set completed_at = now() - interval '1 hour' / number
    from (select id, row_number() over (order by id) as number from public.photos) as numbered
    where numbered.id = photos.id;
    cluster public.photos using photos_pkey;
    commit;`);
  session.release();
}
