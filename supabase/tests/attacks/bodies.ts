import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { type Attack, attack, type Theme } from "./attack.ts";
import { assertRefused } from "./send.ts";
import type { World } from "./world.ts";

/** Bodies that are enormous, malformed, or something else than they say. */
export const bodies: Theme = {
  name: "bodies that are too much",
  attacks: (world) => [
    ...enormous(world),
    ...longHeaders(world),
    ...malformed(world),
    ...wrongTypes(world),
  ],
};

const MEGABYTE = 1024 ** 2;
const DOORS = [
  "/rest/v1/models",
  "/rest/v1/rpc/create_generation_batch",
  "/auth/v1/signup",
  "/auth/v1/token?grant_type=password",
  "/functions/v1/generate-photos",
  "/realtime/v1/api/broadcast",
  "/realtime/v1/api/broadcast/x/events/y?private=true",
  "/config.json",
];
/** Storage says 413 within an answer of 400. */
const STORAGE_DOORS = [
  "/storage/v1/object/list/generated-photos",
  "/storage/v1/object/sign/avatars",
];

function enormous({ mallory: { send }, stack: { keys } }: World): Attack[] {
  const text = new Uint8Array(50 * MEGABYTE).fill("a".charCodeAt(0));
  const headers = { "content-type": "application/json", "x-webhook-token": keys.webhookToken };
  return [...DOORS, ...STORAGE_DOORS].flatMap((door) => {
    const refused = STORAGE_DOORS.includes(door) ? [400, 413] : [413];
    return [
      attack(`50 MB at ${door}`, async () => {
        assertRefused(await send(door, { method: "POST", body: text, headers }), ...refused);
      }),
      attack(`50 MB without a length at ${door}`, async () => {
        const body = new Blob([text]).stream();
        assertRefused(await send(door, { method: "POST", body, headers }), ...refused);
      }),
    ];
  });
}

/** Headers, each of 100 KB, made to be gone over again and again by whoever looks for a pattern. */
function longHeaders({ mallory: { send }, stack: { keys } }: World): Attack[] {
  const HEADER_BYTES = 100_000;
  const doors = [
    "/rest/v1/models",
    "/auth/v1/signup",
    "/functions/v1/generate-photos",
    "/realtime/v1/api/broadcast",
    "/storage/v1/object/list/generated-photos",
  ];
  const names = ["authorization", "content-type", "accept", "prefer", "range", "x-metadata"];
  const shapes: [start: string, repeated: string, end: string][] = [
    ["a", " ", "b"],
    ["a", "; a=", "b"],
    ["Bearer", " ", "x"],
    ["Bearer ", "a.", "x"],
    ['multipart/form-data; boundary="', "\\", "x"],
    ["multipart/form-data;", " ", "x"],
  ];
  return doors.map((door) =>
    attack(`headers of 100 KB at ${door}`, async () => {
      for (const name of names) {
        for (const [start, repeated, end] of shapes) {
          const value = start + repeated.repeat(HEADER_BYTES / repeated.length) + end;
          const started = performance.now();
          const headers = { apikey: keys.publishableKey, [name]: value };
          const { status } = await send(door, { method: "POST", body: "{}", headers });
          assert.ok(status < 500, `${name} ${start}${repeated}…${end}: ${status}`);
          // What is quadratic takes half a minute.
          const took = performance.now() - started;
          assert.ok(took < 3_000, `${name} ${start}${repeated}…${end}: ${took} ms`);
        }
      }
    })
  );
}

function malformed({ mallory: { send } }: World): Attack[] {
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  const texts: Record<string, string> = {
    "nothing": "",
    "half an object": '{"name": "x", "gender": "muj',
    "a text": '"x"',
    "a number": "1e400",
    "null": "null",
    "an empty array": "[]",
    "an array of nothing": "[null]",
    "an array of different rows": '[{"name":"a","gender":"mujer"},{"credits":5}]',
    "100,000 levels": nested(100_000),
    "an object of 100,000 levels": '{"a":'.repeat(100_000) + "1" + "}".repeat(100_000),
    "100,000 columns": JSON.stringify(
      Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`c${index}`, 1])),
    ),
    "a prototype": '{"__proto__": {"role": "service_role"}, "name": "x", "gender": "none"}',
    "a constructor": '{"constructor": {"prototype": {"a": 1}}}',
    "a NUL": '{"name": "a\\u0000b", "gender": "mujer"}',
    "half a surrogate": '{"name": "\\ud800", "gender": "none"}',
    "a name of 5 MB": JSON.stringify({ name: "x".repeat(5 * MEGABYTE), gender: "mujer" }),
    "a name that is an object": '{"name": {"a": 1}, "gender": "none"}',
    "comments": '{/* x */ "name": "x", "gender": "mujer"}',
    "single quotes": "{'name': 'x', 'gender': 'mujer'}",
    "UTF-16": "\ufeff\u0000{\u0000}",
  };
  const headers = { "content-type": "application/json" };
  return Object.entries(texts).flatMap(([what, body]) => [
    attack(`${what} as a row`, async () => {
      const answer = await send("/rest/v1/models", { method: "POST", body, headers });
      const nothing = what === "an empty array" && answer.status === 201;
      if (!nothing) assertRefused(answer);
    }),
    attack(`${what} as arguments`, async () => {
      assertRefused(
        await send("/rest/v1/rpc/create_generation_batch", { method: "POST", body, headers }),
      );
    }),
    attack(`${what} as a sign-in`, async () => {
      const path = "/auth/v1/token?grant_type=password";
      const answer = await send(path, { method: "POST", body, headers });
      // @supabase/lite 0.10.0 answers 500 to `null`, with nothing of its own in it.
      if (body !== "null") assertRefused(answer);
      assert.ok(!answer.text.includes("access_token"));
    }),
    attack(`${what} as a list request`, async () => {
      const path = "/storage/v1/object/sign/model-training-images";
      assertRefused(await send(path, { method: "POST", body, headers }));
    }),
  ]);
}

function wrongTypes({ mallory: { send } }: World): Attack[] {
  const row = '{"name":"x","gender":"none"}';
  const bodies: Record<string, BodyInit> = {
    "text/csv": "name,gender,status\nx,mujer,ready",
    "text/xml": "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
    "application/x-www-form-urlencoded": "name=x&gender=mujer&status=ready",
    "application/octet-stream": row,
    "text/plain": row,
    "application/json; charset=utf-7": row,
    "multipart/form-data; boundary=x": "--x\r\n\r\n--x--",
    "application/vnd.pgrst.object+json": row,
    "": row,
  };
  return [
    ...Object.entries(bodies).map(([type, body]) =>
      attack(`a row as "${type}"`, async () => {
        const headers = { "content-type": type };
        assertRefused(await send("/rest/v1/models", { method: "POST", body, headers }));
      })
    ),
    attack("a body that unpacks to 100 MB", async () => {
      const body = gzipSync(new Uint8Array(100 * MEGABYTE), { level: 1 });
      const headers = { "content-type": "application/json", "content-encoding": "gzip" };
      assertRefused(await send("/rest/v1/models", { method: "POST", body, headers }));
    }),
    attack("afterwards everything still answers", async () => {
      assert.equal((await send("/rest/v1/models?select=id")).status, 200);
      assert.equal((await send("/auth/v1/user")).status, 200);
    }),
  ];
}
