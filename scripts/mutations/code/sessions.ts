import { sourceMutations } from "./source.ts";

const THEME = "Sessions and keys";
const ATTACKS = "supabase/tests/attacks";
const API = ["local/api", "local/gateway", ATTACKS];

/** Whose request it is: sessions, API keys, and the roles they may name. */
export const SESSION_MUTATIONS = [
  ...sourceMutations(THEME, "local/api/caller.ts", ["local/api/caller.test.ts", ...API], [
    [
      "a session is signed by us",
      'return (await jwtVerify(token, secret, { algorithms: ["HS256"] })).payload;',
      'return await jwtVerify(token, secret, { algorithms: ["HS256"] }).then((ok) => ok.payload, () => JSON.parse(atob(token.split(".")[1] ?? "")));',
    ],
    [
      "a session ends",
      `{ algorithms: ["HS256"] }`,
      `{ algorithms: ["HS256"], clockTolerance: 1e9 }`,
    ],
    ["one algorithm", `{ algorithms: ["HS256"] }`, `{ algorithms: ["HS256", "HS384", "HS512"] }`],
    [
      "a session names a role of the Data API",
      "if (!isRole(claims.role)) throw",
      "if (false) throw",
    ],
    [
      "a key is no session",
      "bearer !== undefined && !OPAQUE_KEY.test(bearer)",
      "bearer !== undefined",
    ],
    [
      "the secret key alone is the service role",
      "if (apiKey === secretKey)",
      `if (apiKey?.startsWith("sb_secret_"))`,
    ],
    ["a key is one of ours", "if (apiKey === publishableKey)", "if (apiKey)"],
  ]),
  ...sourceMutations(THEME, "local/api/lite-defects.ts", API, [
    ["REST takes no foreign role", "if (namesRole(token)) return undefined;", "return undefined;"],
    [
      "grants stay as they are",
      `Object.assign(connection, { rlsState: "active" });`,
      "void connection;",
    ],
    ["a new password ends other sessions", "if (!changesPassword(body)) return;", "return;"],
  ]),
  ...sourceMutations(THEME, "local/api/auth-admin.ts", API, [
    [
      "only the service role administers",
      `if (caller?.role !== "service_role") throw`,
      "if (false) throw",
    ],
  ]),
  ...sourceMutations(THEME, "local/functions/verify-jwt.ts", ["local/functions", ATTACKS], [
    [
      "a function that wants a session gets one",
      'await verifySession(header.replace(/^Bearer\\s+/i, ""), jwtSecret);',
      "await Promise.resolve([verifySession, jwtSecret]);",
    ],
  ]),
  ...sourceMutations(THEME, "local/functions/environment.ts", [
    "local/functions/environment.test.ts",
  ], [
    [
      "a function sees nothing of the machine",
      "...pick(machine, FROM_MACHINE),",
      "...pick(machine, Object.keys(machine)),",
    ],
    ["the platform's own names", `.filter(([key]) => !key.startsWith("SUPABASE_"))`, ""],
  ]),
  ...sourceMutations(THEME, "local/realtime/token.ts", [
    "local/realtime/token.test.ts",
    "local/realtime",
    ATTACKS,
  ], [
    ["one algorithm", `{ algorithms: ["HS256"] }`, `{ algorithms: ["HS256", "HS384", "HS512"] }`],
    [
      "a session ends",
      `{ algorithms: ["HS256"] }`,
      `{ algorithms: ["HS256"], clockTolerance: 1e9 }`,
    ],
    [
      "a session is signed by us",
      "throw refusalOf(error);",
      'if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw refusalOf(error); return { payload: JSON.parse(atob(jwt.split(".")[1] ?? "")) };',
    ],
    [
      "a session has a role and an end",
      `if (typeof role !== "string" || typeof exp !== "number") {`,
      "if (false) {",
    ],
  ]),
];
