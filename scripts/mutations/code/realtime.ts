import { sourceMutations } from "./source.ts";

const THEME = "Realtime";
const TESTS = [
  "local/realtime/realtime.test.ts",
  "local/realtime/protocol.test.ts",
  "local/realtime",
  "supabase/tests/attacks",
];

/** Who hears what, and for how long. */
export const REALTIME_MUTATIONS = [
  ...sourceMutations(THEME, "local/realtime/channel.ts", TESTS, [
    ["no public channels", "if (!channel.#wants.private) {", "if (false) {"],
    ["policies decide who listens", "if (!permissions.read) {", "if (false) {"],
    ["policies decide who speaks", "if (!this.#permissions.write) return false;", ""],
    ["a session that ends closes its channel", "this.#watchExpiry(claims.exp);", ""],
    ["a bad new token closes the channel", "this.#shutDown(error); }", "}"],
  ]),
  ...sourceMutations(THEME, "local/realtime/authorize.ts", [
    "local/realtime/authorize.test.ts",
    ...TESTS,
  ], [
    ["only roles of the Data API", "if (!API_ROLES.has(claims.role)) return NONE;", ""],
    [
      "a policy that fails denies",
      `JSON.parse(error.detail ?? "")) : NONE;`,
      `JSON.parse(error.detail ?? "")) : { read: true, write: true };`,
    ],
  ]),
  ...sourceMutations(THEME, "local/realtime/connection.ts", TESTS, [
    [
      "not too many channels",
      "if (this.#channels.size + this.#opening >= MAX_CHANNELS) {",
      "if (false) {",
    ],
    ["no messages beyond the limit", "if (bytes > MAX_PAYLOAD_BYTES) {", "if (false) {"],
    ["a closed connection hears nothing", "if (!this.#isOpen) return channel.dispose();", ""],
  ]),
  ...sourceMutations(THEME, "local/realtime/http-broadcast.ts", [
    "local/realtime/http-broadcast.test.ts",
    ...TESTS,
  ], [
    ["policies decide who speaks", "if (writable.has(message.topic))", "if (writable)"],
    ["private messages only", ".filter((message) => message.private)", ""],
    [
      "a session is verified",
      "const claims = isUser ? await services.verifyToken(bearer) : keyClaims;",
      'const claims = isUser ? JSON.parse(atob(bearer.split(".")[1] ?? "")) : keyClaims;',
    ],
  ]),
  ...sourceMutations(THEME, "local/realtime/realtime.ts", TESTS, [
    [
      "nobody sends without a key",
      "if (!role) { return Promise.resolve(Response.json(",
      "if (false) { return Promise.resolve(Response.json(",
    ],
  ]),
];
