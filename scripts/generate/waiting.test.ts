import assert from "node:assert/strict";
import { join } from "node:path";
import { createClient } from "@supabase/supabase-js";
import type { Database } from "../../supabase/functions/_shared/database.types.ts";
import { localTime } from "./local-time.ts";
import type { Photo } from "./portraits.ts";
import { Waiting } from "./waiting.ts";

const NOW = Date.parse("2026-11-28T12:00:00Z");

/** A session whose every call is answered with these pauses of Gemini. */
function sessionWith(
  pauses: { paused_until: string; suspended: boolean; closed_until?: string }[],
) {
  const client = createClient<Database>("http://127.0.0.1:1", "key", {
    auth: { persistSession: false, autoRefreshToken: false },
    global: { fetch: () => Promise.resolve(Response.json(pauses)) },
  });
  return { client, userId: "", email: "" };
}

function photo(fields: Partial<Photo>): Photo {
  return { status: "queued", failure_code: null, retry_at: null, ...fields } as Photo;
}

function inSeconds(seconds: number): string {
  return new Date(NOW + seconds * 1000).toISOString();
}

Deno.test("says why and until when, once, and again when that changes", async () => {
  const lines: string[] = [];
  const waiting = new Waiting(sessionWith([]), (line) => lines.push(line));
  const failed = (seconds: number) =>
    photo({ failure_code: "provider_unavailable", retry_at: inSeconds(seconds) });
  const others = [photo({ status: "completed" }), photo({ status: "generating" }), photo({})];
  await waiting.tell([failed(28), ...others], NOW);
  await waiting.tell([failed(28), ...others], NOW + 5_000);
  await waiting.tell([failed(60), failed(70), ...others], NOW + 29_000);
  await waiting.tell([photo({ failure_code: "internal", retry_at: inSeconds(9) })], NOW);
  await waiting.tell([photo({ failure_code: "internal", retry_at: inSeconds(9) })], NOW + 10_000);
  assert.deepEqual(lines, [
    "1 of 4 waits: the drawing service answered with an error, or not at all, next try in 28 s",
    "2 of 5 wait: the drawing service answered with an error, or not at all, next try in 31 s",
    "1 of 1 waits: something went wrong on our side, next try in 9 s",
  ]);
});

Deno.test("says that nobody asks Gemini for a while", async () => {
  const lines: string[] = [];
  const session = sessionWith([{ paused_until: inSeconds(30), suspended: false }]);
  await new Waiting(session, (line) => lines.push(line)).tell([photo({}), photo({})], NOW);
  assert.deepEqual(lines, [
    "2 of 2 wait: the drawing service takes no more requests for now, next try in 30 s",
  ]);
});

Deno.test("says the day on which Gemini opens again", async () => {
  const lines: string[] = [];
  const opening = inSeconds(20 * 3600);
  const session = sessionWith([
    { paused_until: inSeconds(300), suspended: false, closed_until: opening },
  ]);
  const refused = photo({ failure_code: "quota_exhausted", retry_at: opening });
  await new Waiting(session, (line) => lines.push(line)).tell([photo({}), refused], NOW);
  assert.deepEqual(lines, [
    "2 of 2 wait: the drawing service takes no more requests today, next try " +
    localTime(opening, NOW),
  ]);
  assert.match(lines[0] ?? "", /Sunday|Nov|29/);
});

Deno.test("says that the operator has to mend something, and that nothing is lost", async () => {
  const lines: string[] = [];
  const session = sessionWith([{ paused_until: inSeconds(60), suspended: true }]);
  await new Waiting(session, (line) => lines.push(line)).tell([photo({})], NOW);
  assert.deepEqual(lines, [
    "1 of 1 waits: the operator has to mend something first; nothing is lost or charged, " +
    "next try in 60 s",
  ]);
});

Deno.test("a mistake of the stand-in is told at once, with its log", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const log = join(folder, "gemini.log");
    await Deno.writeTextFile(log, "2026-11-28T11:00:00Z Error: of an earlier run\n");
    const lines: string[] = [];
    const waiting = new Waiting(sessionWith([]), (line) => lines.push(line), log);
    await waiting.tell([photo({})], NOW);
    assert.deepEqual(lines, []);
    await Deno.writeTextFile(
      log,
      "2026-11-28T12:00:00Z TypeError: no such file\n2026-11-28T12:00:00Z     at render\n",
      { append: true },
    );
    await waiting.tell([photo({})], NOW);
    await waiting.tell([photo({})], NOW);
    assert.deepEqual(lines, [
      "The drawing service on this machine is broken; that is a mistake in Retrato: " +
      `TypeError: no such file\nIts log is ${log}.`,
    ]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
