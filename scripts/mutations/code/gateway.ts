import { sourceMutations } from "./source.ts";

const THEME = "Gateway";
const TESTS = ["local/gateway/gateway.test.ts", "local/gateway", "supabase/tests/attacks"];

/** The one door: keys, sizes, headers. */
export const GATEWAY_MUTATIONS = [
  ...sourceMutations(
    THEME,
    "local/gateway/api-key.ts",
    ["local/gateway/api-key.test.ts", ...TESTS],
    [
      ["no secret key in a browser", `roleOfKey(apiKey, keys) === "service_role" &&`, "false &&"],
      [
        "no request without a key",
        "if (apiKey === null) {",
        "if (apiKey === null) return undefined; if (false) {",
      ],
      [
        "no request with another's key",
        "if (roleOfKey(apiKey, keys) === undefined) {",
        "if (false) {",
      ],
      ["few pages without a key", "(?:callback|authorize|verify|\\.well-known\\/.*)$", ".*$"],
    ],
  ),
  ...sourceMutations(THEME, "local/gateway/gateway.ts", TESTS, [
    [
      "keys are looked at before REST and Auth",
      "const refusal = refuseApiKey(request, keys); if (refusal) return refusal;",
      "void [refuseApiKey, keys];",
    ],
    [
      "keys are looked at before functions",
      "if (refusal) return withCors(refusal);",
      "",
    ],
    [
      "only methods that are known",
      "if (!METHODS.includes(request.method)) return unknownMethod();",
      "",
    ],
    [
      "no upload beyond the limit",
      "if (announces(request, config.storage.fileSizeLimit + UPLOAD_OVERHEAD)) return tooLarge();",
      "",
    ],
    [
      "no body beyond the limit for REST",
      "return limited ? await api.fetch(limited) : tooLarge();",
      "return await api.fetch(limited ?? request);",
    ],
    [
      "no body beyond the limit for functions",
      "return limited ? await functions.handle(limited) : withCors(tooLarge());",
      "return await functions.handle(limited ?? request);",
    ],
    [
      "no tokens in the log",
      "new URL(request.url).pathname} ${response.status}",
      "request.url} ${response.status}",
    ],
    [
      "errors tell nothing",
      "unavailable() : internalError()",
      "unavailable() : Response.json({ message: String(error) }, { status: 500 })",
    ],
    ["this machine alone", `{ hostname: "127.0.0.1", port,`, `{ hostname: "0.0.0.0", port,`],
  ]),
  ...sourceMutations(THEME, "local/gateway/body-limit.ts", TESTS, [
    ["what says it is too large", "if (announces(request, limit)) return undefined;", ""],
    ["what is larger than it says", "if (size > limit) return undefined;", ""],
  ]),
  ...sourceMutations(THEME, "local/gateway/headers.ts", TESTS, [
    ["types are not guessed", `"x-content-type-options": "nosniff",`, ""],
    ["no other site frames it", `"x-frame-options": "SAMEORIGIN",`, ""],
    [
      "addresses are not told to other sites",
      `"referrer-policy": "strict-origin-when-cross-origin",`,
      "",
    ],
  ]),
];
