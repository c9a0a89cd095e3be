import assert from "node:assert/strict";
import { brokenInvariants, withWorld } from "./world.ts";

const times = (count: number) => Array.from({ length: count }, (_, index) => index);

Deno.test("workers that claim at once never get the same work", (test) =>
  withWorld(async (world) => {
    const { sql, asWorker } = world;
    await sql`select tests.create_user('alice'), tests.create_ready_model('alice', 'face')`;

    async function claimAtOnce(
      workers: number,
      photosEach: number,
    ): Promise<Date[]> {
      await sql`update private.generation_queue set lease_expires_at = now() - interval '1 second'
        where lease_token is not null`;
      await sql`select private.tick()`;
      // No worker was lost: what was would be handed out alone.
      await sql`update private.generation_queue set lost = 0`;
      const claims = await Promise.all(
        times(workers).map(() =>
          asWorker((sql) => sql`select photo_id, start_at from public.claim_photos(${photosEach})`)
        ),
      );
      const photos = claims.flat().map(({ photo_id }) => photo_id);
      assert.equal(
        new Set(photos).size,
        photos.length,
        "a photo was handed out twice",
      );
      return claims.flat().map(({ start_at }) => start_at).sort((a, b) => a - b);
    }

    await sql`select tests.create_batch('alice', 'batch', 'face', 10, 4)`;
    // Else it would grow with each claim.
    await sql`update private.provider_pace set max_in_flight = in_flight_limit`;

    await test.step("photos, up to what one user may have in work", async () => {
      assert.equal((await claimAtOnce(10, 4)).length, 12);
    });

    await test.step("photos, up to what may be in flight", async () => {
      await sql`select tests.create_user('bob'), tests.create_ready_model('bob', 'nose')`;
      await sql`select tests.create_batch('bob', 'other', 'nose', 10, 4)`;
      assert.equal((await claimAtOnce(10, 4)).length, 16);
    });

    await test.step("photos, all there are", async () => {
      await sql`update private.provider_pace set in_flight_limit = 1000, max_in_flight = 1000`;
      assert.equal((await claimAtOnce(25, 4)).length, 80);
    });

    await test.step("photos, each with a slot of its own", async () => {
      await sql`update private.provider_pace set interval_ms = 500`;
      const starts = await claimAtOnce(10, 2);
      assert.equal(starts.length, 20);
      const gaps = starts.slice(1).map((start, index) => Number(start) - Number(starts[index]));
      assert(
        gaps.every((gap) => gap >= 499),
        `starts lie ${Math.min(...gaps)} ms apart`,
      );
    });

    await test.step("trainings", async () => {
      for (const index of times(8)) {
        await sql`select tests.create_draft_model('alice', ${`young-${index}`}, 1)`;
        await world.asUser(
          "alice",
          (sql) => sql`select public.start_training(tests.id(${`young-${index}`}))`,
        );
      }
      const claims = await Promise.all(
        times(10).map(() => asWorker((sql) => sql`select model_id from public.claim_training(1)`)),
      );
      const models = claims.flat().map(({ model_id }) => model_id);
      assert.equal(
        new Set(models).size,
        models.length,
        "a training was handed out twice",
      );
    });

    await test.step("trainings that have killed a worker, one at a time", async () => {
      await sql`update private.training_queue
        set lost = 1, lease_token = null, lease_expires_at = null`;
      const claims = await Promise.all(
        times(10).map(() => asWorker((sql) => sql`select model_id from public.claim_training(1)`)),
      );
      assert.equal(claims.flat().length, 1);
    });

    await test.step("removals", async () => {
      await sql`select private.queue_removal('generated-photos',
        array(select i::text from generate_series(1, 50) as i))`;
      const claims = await Promise.all(
        times(10).map(() =>
          asWorker((sql) => sql`select id from public.claim_storage_removals(10)`)
        ),
      );
      const objects = claims.flat().map(({ id }) => id);
      assert.equal(
        new Set(objects).size,
        objects.length,
        "a removal was handed out twice",
      );
    });

    assert.deepEqual(await brokenInvariants(world), []);
  }));
