import assert from "node:assert/strict";
import { drawPicture } from "../_shared/testing/draw-picture.ts";
import { createLock } from "../_shared/lock.ts";
import type { LogFields } from "../_shared/log.ts";
import {
  ObjectMissingError,
  StorageUnavailableError,
  type StorageUpload,
} from "../_shared/storage.ts";
import type { GenerationRequest } from "./gemini.ts";
import type { Outcome } from "./outcome.ts";
import type { ClaimedPhoto, PhotoQueue } from "./photo-queue.ts";
import { MAX_REQUEST_MS, type ProcessingContext, processPhoto } from "./process-photo.ts";
import { Pauses } from "./pauses.ts";
import { InputImageError } from "./references.ts";
import { claimedPhoto } from "./claimed-photo.testing.ts";

const START = Date.parse("2026-11-22T12:00:00Z");
const picture = await drawPicture(60, 80, "png");
const anImage: Outcome = { kind: "image", bytes: picture };

interface Played {
  /** What was told to the database, in order. */
  calls: unknown[][];
  requests: GenerationRequest[];
  uploads: string[];
  slept: number[];
  lines: LogFields[];
}

/** Processes one photo in a world where everything works but what is given. */
async function play(
  outcome: Outcome,
  changes: Partial<ProcessingContext> = {},
  photo: ClaimedPhoto = claimedPhoto({
    start_at: new Date(START).toISOString(),
  }),
): Promise<Played> {
  const played: Played = {
    calls: [],
    requests: [],
    uploads: [],
    slept: [],
    lines: [],
  };
  let now = START;
  const noted = <T>(name: string, answer: T) => (...args: unknown[]) => {
    played.calls.push([name, ...args.slice(name === "pause" ? 0 : 1)]);
    return Promise.resolve(answer);
  };
  const queue: PhotoQueue = {
    claim: () => Promise.reject(new Error("not here")),
    wakeWorkers: () => Promise.reject(new Error("not here")),
    complete: noted("complete", true),
    fail: noted("fail", true),
    reschedule: noted("reschedule", "rescheduled" as const),
    giveBack: noted("give back", true),
    pauseProvider: noted("pause", undefined),
  };
  await processPhoto(photo, {
    queue,
    load: () => Promise.resolve({ mimeType: "image/png", data: "AAAA", size: 3 }),
    generate: (request) => {
      played.requests.push(request);
      now += 1_500;
      return Promise.resolve(outcome);
    },
    upload: ({ path }) => Promise.resolve(void played.uploads.push(path)),
    inTurn: createLock(),
    log: {
      info: (_event, fields = {}) => void played.lines.push(fields),
      error: () => assert.fail("an error was logged"),
    },
    onAnswered: () => {},
    pauses: new Pauses(),
    deadline: START + 100_000,
    now: () => now,
    sleep: (ms) => {
      played.slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
    ...changes,
  });
  return played;
}

Deno.test("an image is stored with its thumbnail and completed", async () => {
  const { calls, uploads } = await play(anImage);
  assert.deepEqual(uploads.sort(), [
    "generated/user-1/photo-1-1-thumb.webp",
    "generated/user-1/photo-1-1.png",
  ]);
  assert.deepEqual(calls, [["complete", {
    extension: "png",
    width: 60,
    height: 80,
  }]]);
});

Deno.test("that Gemini has answered is said before the image is stored", async () => {
  const order: string[] = [];
  await play(anImage, {
    onAnswered: () => void order.push("answered"),
    upload: () => Promise.resolve(void order.push("stored")),
  });
  assert.deepEqual(order, ["answered", "stored", "stored"]);
});

Deno.test("a block fails the photo", async () => {
  const { calls, uploads } = await play({ kind: "blocked", reason: "SAFETY" });
  assert.deepEqual(calls, [["fail", "blocked", "SAFETY"]]);
  assert.deepEqual(uploads, []);
});

Deno.test("no image is tried once more at once, and then fails", async () => {
  const noImage: Outcome = { kind: "no_image", reason: "NO_IMAGE" };
  assert.deepEqual((await play(noImage)).calls, [[
    "reschedule",
    "no_image",
    "NO_IMAGE",
    0,
  ]]);
  const softened = await play(noImage, {}, claimedPhoto({ soften: true }));
  assert.deepEqual(softened.calls, [["fail", "no_image", "NO_IMAGE"]]);
});

Deno.test("an image that ends too early counts as no image", async () => {
  const { calls } = await play({
    kind: "image",
    bytes: picture.subarray(0, picture.length / 2),
  });
  assert.deepEqual(calls, [["reschedule", "no_image", "undecodable png", 0]]);
});

Deno.test("a rate limit pauses the provider and comes back when told", async () => {
  const { calls } = await play({
    kind: "rate_limited",
    reason: "429",
    retryAfterMs: 30_000,
    requestsPerMinute: 60,
  });
  const until = new Date(START + 1_500 + 30_000);
  assert.deepEqual(calls, [
    ["pause", "gemini-nano-banana-2.1", until, 60],
    ["reschedule", "rate_limited", "429", 30_000],
  ]);
});

Deno.test("a model that said 429 while a photo waited for its turn is not asked", async () => {
  const pauses = new Pauses();
  const later = claimedPhoto({
    start_at: new Date(START + 5_000).toISOString(),
  });
  const { calls, requests } = await play(anImage, {
    pauses,
    sleep: () => {
      pauses.extend(later.generation_model_id, new Date(START + 30_000), START + 1_000);
      return Promise.resolve();
    },
  }, later);
  assert.equal(requests.length, 0);
  assert.deepEqual(calls, [["give back", 0]]);
});

Deno.test("what one photo hears holds for the worker", async () => {
  const pauses = new Pauses();
  await play({
    kind: "rate_limited",
    reason: "429",
    retryAfterMs: 30_000,
    requestsPerMinute: null,
  }, { pauses });
  assert.ok(
    pauses.holds("gemini-nano-banana-2.1", { claimedAt: START, now: START + 30_000 }),
  );
});

Deno.test("an exhausted quota pauses the provider and fails the photo", async () => {
  const until = new Date("2026-11-23T08:00:00Z");
  const { calls } = await play({
    kind: "quota_exhausted",
    reason: "429",
    until,
  });
  assert.deepEqual(calls, [
    ["pause", "gemini-nano-banana-2.1", until, null],
    ["fail", "quota_exhausted", "429"],
  ]);
});

Deno.test("an unavailable provider leaves the delay to the backoff table", async () => {
  const { calls } = await play({
    kind: "unavailable",
    reason: "503",
    retryAfterMs: null,
  });
  assert.deepEqual(calls, [[
    "reschedule",
    "provider_unavailable",
    "503",
    null,
  ]]);
});

Deno.test("a rejected request fails and is explained in the log", async () => {
  const { calls, lines } = await play({
    kind: "rejected",
    reason: "403 API key not valid.",
  });
  assert.deepEqual(calls, [[
    "fail",
    "provider_rejected",
    "403 API key not valid.",
  ]]);
  assert.equal(lines[0]?.detail, "403 API key not valid.");
});

Deno.test("an unusable input fails before anything is asked of the provider", async () => {
  for (
    const code of [
      "photo_missing",
      "photo_unreadable",
      "style_unavailable",
    ] as const
  ) {
    const { calls, requests } = await play(anImage, {
      load: () =>
        Promise.reject(
          new InputImageError(code, new ObjectMissingError("gone")),
        ),
    });
    assert.deepEqual(calls, [["fail", code, "gone"]]);
    assert.equal(requests.length, 0);
  }
});

Deno.test("two answers at once are stored one after the other", async () => {
  const order: string[] = [];
  const inTurn = createLock();
  const upload = async ({ path }: StorageUpload) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push(path);
  };
  await Promise.all(
    ["first", "second"].map((object_path) =>
      play(
        anImage,
        { upload, inTurn },
        claimedPhoto({
          object_path,
          start_at: new Date(START).toISOString(),
        }),
      )
    ),
  );
  assert.deepEqual(order.map((path) => path.split(/[-.]/)[0]), [
    "first",
    "first",
    "second",
    "second",
  ]);
});

Deno.test("broken storage is tried again, on the way in and on the way out", async () => {
  const down = () => Promise.reject(new StorageUnavailableError("down", true));
  const expected = [["reschedule", "storage_unavailable", "down", null]];
  assert.deepEqual((await play(anImage, { load: down })).calls, expected);
  assert.deepEqual((await play(anImage, { upload: down })).calls, expected);
});

Deno.test("a surprise is tried again as internal", async () => {
  const { calls } = await play(anImage, {
    generate: () => Promise.reject(new Error("bug")),
  });
  assert.deepEqual(calls, [["reschedule", "internal", "bug", null]]);
});

Deno.test("a request waits for its turn and fits the time that is left", async () => {
  const now = await play(anImage);
  assert.equal(now.slept[0], 0);
  assert.equal(now.requests[0]?.timeoutMs, MAX_REQUEST_MS);

  const later = claimedPhoto({
    start_at: new Date(START + 20_000).toISOString(),
  });
  const waited = await play(anImage, {}, later);
  assert.equal(waited.slept[0], 20_000);
  assert.equal(waited.requests[0]?.timeoutMs, 80_000);
});

Deno.test("a turn that comes too late is given back, unasked", async () => {
  const late = claimedPhoto({
    start_at: new Date(START + 60_000).toISOString(),
  });
  const { calls, requests } = await play(anImage, {}, late);
  assert.equal(requests.length, 0);
  assert.deepEqual(calls, [["give back", 60_000]]);
});

Deno.test("the softer claim sends the softer prompt", async () => {
  const { requests } = await play(anImage, {}, claimedPhoto({ soften: true }));
  assert.match(
    requests[0]?.parts.at(-1)?.text ?? "",
    /modest, family-friendly/,
  );
});

Deno.test("the log tells the outcome and the stages, and nothing personal", async () => {
  const { lines } = await play(anImage);
  assert.equal(lines.length, 1);
  const { ms, ...fields } = lines[0] ?? {};
  assert.deepEqual(fields, {
    photo_id: "photo-1",
    batch_id: "batch-1",
    attempt: 1,
    softened: false,
    outcome: "complete",
    recorded: true,
  });
  assert.deepEqual(ms, {
    load: 0,
    wait: 0,
    generate: 1_500,
    store: 0,
    record: 0,
  });
});
