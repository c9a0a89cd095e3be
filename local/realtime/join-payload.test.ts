import assert from "node:assert/strict";
import { parseJoinPayload } from "./join-payload.ts";

Deno.test("reads what supabase-js sends", () => {
  const payload = {
    config: {
      broadcast: { ack: true, self: true },
      presence: { key: "", enabled: false },
      postgres_changes: [{ event: "*", schema: "public" }],
      private: true,
    },
    access_token: "jwt",
  };
  assert.deepEqual(parseJoinPayload(payload), {
    config: {
      broadcast: { ack: true, self: true },
      presence: { enabled: false },
      postgres_changes: [{ event: "*", schema: "public" }],
      private: true,
    },
    access_token: "jwt",
  });
});

Deno.test("what is missing or malformed is off", () => {
  const off = {
    config: {
      broadcast: { ack: false, self: false },
      presence: { enabled: false },
      postgres_changes: [],
      private: false,
    },
  };
  for (const payload of [undefined, null, {}, { config: 3 }, { config: {} }]) {
    assert.deepEqual({ config: parseJoinPayload(payload).config }, off);
  }
  const { config } = parseJoinPayload({ config: { private: "yes", broadcast: { ack: 1 } } });
  assert.deepEqual(config, off.config);
  assert.equal(parseJoinPayload({ access_token: 5 }).access_token, undefined);
});
