import assert from "node:assert/strict";
import sharp from "sharp";
import { drawPicture } from "../_shared/testing/draw-picture.ts";
import type { LogFields } from "../_shared/log.ts";
import { ObjectMissingError, StorageUnavailableError } from "../_shared/storage.ts";
import type { GenerationRequest } from "./gemini.ts";
import type { Outcome } from "./outcome.ts";
import type { ClaimedPhoto, PhotoQueue } from "./photo-queue.ts";
import { MAX_REQUEST_MS, type ProcessingContext, processPhoto } from "./process-photo.ts";
import { Pauses } from "./pauses.ts";
import { InputImageError } from "./references.ts";
import { claimedPhoto } from "./claimed-photo.testing.ts";
import { SUSPENSION_MS } from "./verdict.ts";

const START = Date.parse("2026-11-22T12:00:00Z");
const picture = await drawPicture(90, 120, "png");
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
    reschedule: noted("reschedule", "rescheduled"),
    refuse: noted("refuse", "rescheduled"),
    giveBack: noted("give back", true),
    pauseProvider: noted("pause", undefined),
  };
  await processPhoto(photo, {
    queue,
    load: () => Promise.resolve({ mimeType: "image/png", data: "AAAA", size: 3 }),
    generate: (request, use) => {
      played.requests.push(request);
      now += 1_500;
      // As from Gemini: the bytes of a picture are of this answer alone.
      return use(outcome.kind === "image" ? { ...outcome, bytes: outcome.bytes.slice() } : outcome);
    },
    upload: ({ path }) => Promise.resolve(void played.uploads.push(path)),
    log: {
      info: (_event, fields = {}) => void played.lines.push(fields),
      error: () => assert.fail("an error was logged"),
    },
    pauses: new Pauses(),
    seats: (work) => work(),
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
    width: 90,
    height: 120,
  }]]);
});

Deno.test("an answer without a picture is told with all that decides about another try", async () => {
  const refusal = async (outcome: Outcome) => {
    const { calls, uploads } = await play(outcome);
    assert.deepEqual(uploads, []);
    const [call = []] = calls;
    assert.equal(call[0], "refuse");
    return call[1];
  };
  assert.deepEqual(await refusal({ kind: "blocked", reason: "SAFETY", judged: "output" }), {
    kind: "refuse",
    failureCode: "blocked",
    detail: "SAFETY",
    tries: 1,
    omit: false,
  });
  assert.deepEqual(await refusal({ kind: "no_image", reason: "STOP", known: true }), {
    kind: "refuse",
    failureCode: "no_image",
    detail: "STOP",
    tries: 2,
    omit: false,
  });
});

Deno.test("a reason that nobody knows yet is told to the operator", async () => {
  const errors: string[] = [];
  await play({ kind: "no_image", reason: "NEW_TODAY", known: false }, {
    log: { info: () => {}, error: (event) => void errors.push(event) },
  });
  assert.deepEqual(errors, ["unknown_answer"]);
});

Deno.test("a picture that is broken, of one colour, tiny or of another shape is not charged", async () => {
  const plain = await sharp({
    create: { width: 90, height: 120, channels: 3, background: "#2040c0" },
  }).png().toBuffer();
  const pictures: Array<[Uint8Array, RegExp]> = [
    [picture.subarray(0, picture.length / 2), /truncated/],
    [new Uint8Array(plain), /one colour/],
    [await drawPicture(1, 1, "png"), /1 × 1 pixels/],
    [await drawPicture(120, 120, "png"), /120 × 120 for 3:4/],
  ];
  for (const [bytes, detail] of pictures) {
    const { calls } = await play({ kind: "image", bytes });
    const [name, refusal] = calls[0] ?? [];
    assert.equal(name, "refuse");
    assert.match(JSON.stringify(refusal), detail);
    assert.match(JSON.stringify(refusal), /"no_image".*"tries":1/);
  }
});

Deno.test("a rate limit pauses the provider and comes back when told", async () => {
  const { calls } = await play({
    kind: "rate_limited",
    reason: "429",
    retryAfterMs: 30_000,
    requestsPerMinute: 60,
  });
  const until = new Date(START + 1_500 + 30_000);
  const pause = { until, requestsPerMinute: 60, closed: false, suspendedFor: null };
  assert.deepEqual(calls[0], ["pause", "gemini-nano-banana-2.1", pause]);
  const [name, reason, delayMs] = calls[1] ?? [];
  assert.deepEqual([name, delayMs], ["reschedule", 30_000]);
  assert.match(JSON.stringify(reason), /"rate_limited".*"429"/);
});

Deno.test("what the operator has to mend gives the photo back and stops the model", async () => {
  const { calls, lines } = await play({ kind: "suspended", reason: "402 top up" });
  assert.deepEqual(calls.map(([name]) => name), ["pause", "give back"]);
  assert.deepEqual(calls[1]?.slice(1), [
    SUSPENSION_MS,
    { failureCode: "service_suspended", detail: "402 top up" },
  ]);
  assert.equal(lines[0]?.detail, "402 top up");
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
  assert.deepEqual(calls, [["give back", 0, undefined]]);
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

Deno.test("an exhausted quota closes the provider, and the database decides about the photo", async () => {
  const until = new Date("2026-11-23T08:00:00Z");
  const { calls } = await play({ kind: "quota_exhausted", reason: "429", until });
  assert.deepEqual(calls.map(([name]) => name), ["pause", "reschedule"]);
});

Deno.test("an unavailable provider leaves the delay to the backoff table", async () => {
  const { calls } = await play({ kind: "unavailable", reason: "503", retryAfterMs: null });
  assert.deepEqual([calls[0]?.[0], calls[0]?.[2]], ["reschedule", null]);
});

Deno.test("a rejected request fails and is explained in the log, without what is secret", async () => {
  const { lines } = await play({ kind: "rejected", reason: "400 what" });
  assert.equal(lines[0]?.detail, "400 what");
  const { calls } = await play(anImage, {
    upload: () => Promise.reject(new Error("key sb_secret_abc123 \0 of a@b.example")),
  });
  assert.match(JSON.stringify(calls[0]), /key \[key\] of \[e-mail\]/);
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
    assert.deepEqual(calls, [["fail", { kind: "fail", failureCode: code, detail: "gone" }]]);
    assert.equal(requests.length, 0);
  }
});

function rescheduled(failureCode: string, detail: string): unknown[][] {
  return [["reschedule", { kind: "reschedule", failureCode, detail, delayMs: null }, null]];
}

Deno.test("broken storage is tried again, on the way in and on the way out", async () => {
  const down = () => Promise.reject(new StorageUnavailableError("down", true));
  const expected = rescheduled("storage_unavailable", "down");
  assert.deepEqual((await play(anImage, { load: down })).calls, expected);
  assert.deepEqual((await play(anImage, { upload: down })).calls, expected);
});

Deno.test("a surprise is tried again as internal", async () => {
  const { calls } = await play(anImage, {
    generate: () => Promise.reject(new Error("bug")),
  });
  assert.deepEqual(calls, rescheduled("internal", "bug"));
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
  assert.deepEqual(calls, [["give back", 60_000, undefined]]);
});

Deno.test("what was refused is asked for more mildly, then in another order", async () => {
  const texts = async (refusals: number) =>
    (await play(anImage, {}, claimedPhoto({ refusals }))).requests[0]?.parts.map(({ text }) =>
      text
    );
  assert.match((await texts(1))?.at(-1) ?? "", /modest, family-friendly/);
  const [first = ""] = await texts(2) ?? [];
  assert.match(first, /^Generate exactly one photograph: a realistic portrait/);
});

Deno.test("the log tells the outcome and the stages, and nothing personal", async () => {
  const { lines } = await play(anImage);
  assert.equal(lines.length, 1);
  const { ms, ...fields } = lines[0] ?? {};
  assert.deepEqual(fields, {
    photo_id: "photo-1",
    batch_id: "batch-1",
    attempt: 1,
    refusals: 0,
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
