import assert from "node:assert/strict";
import type { ClaimedPortrait } from "./likeness-queue.ts";
import { PICTURES_PER_RUN, runJudging, type RunOptions } from "./run-judging.ts";

const portrait = (number: number): ClaimedPortrait => ({
  photo_id: `photo-${number}`,
  lease_token: "lease",
  attempt: 1,
  image_path: "image.png",
  thumbnail_path: "thumb.webp",
  references: [],
});

/** So many portraits, each of so many pictures. */
async function play(
  portraits: number,
  pictures: number,
  changes: Partial<RunOptions> = {},
) {
  const judged: string[] = [];
  const errors: unknown[] = [];
  let opened = 0;
  let claims = 0;
  let woken = 0;
  await runJudging({
    queue: {
      claim: () => Promise.resolve(claims++ < portraits ? portrait(claims) : undefined),
      wakeWorkers: () => Promise.resolve(void woken++),
    },
    judge: ({ photo_id }) => {
      opened += pictures;
      judged.push(photo_id);
      return Promise.resolve();
    },
    opened: () => opened,
    signal: new AbortController().signal,
    log: { info: () => {}, error: (...event: unknown[]) => void errors.push(event) },
    ...changes,
  });
  return { judged, errors, claims, woken };
}

Deno.test("portraits are judged one after the other until there are none", async () => {
  const { judged, woken } = await play(2, 1);
  assert.deepEqual(judged, ["photo-1", "photo-2"]);
  assert.equal(woken, 0, "waking for nothing could go round in circles");
});

Deno.test("a run ends when it has opened enough, and hands on what is left", async () => {
  const { judged, claims, woken } = await play(20, 3);
  assert.equal(judged.length, Math.ceil(PICTURES_PER_RUN / 3));
  assert.deepEqual([claims, woken], [judged.length, 1]);
});

Deno.test("one that cannot be recorded keeps no other from being judged", async () => {
  const { errors, claims } = await play(2, 1, {
    judge: () => Promise.reject(new Error("the database is away")),
  });
  assert.equal(claims, 3);
  assert.deepEqual(
    errors,
    [1, 2].map((number) => [
      "likeness_not_recorded",
      { photo_id: `photo-${number}`, message: "the database is away" },
    ]),
  );
});

Deno.test("a worker that is about to be shut down claims nothing", async () => {
  const { claims, woken } = await play(2, 1, { signal: AbortSignal.abort() });
  assert.deepEqual([claims, woken], [0, 0]);
});
