import { sourceMutations } from "./source.ts";

const THEME = "Edge Functions";
const SHARED = "supabase/functions/_shared";
const GENERATE = "supabase/functions/generate-photos";

/** Who may wake a function, and what it says to whom. */
export const FUNCTION_MUTATIONS = [
  ...sourceMutations(
    THEME,
    `${SHARED}/authenticate.ts`,
    [`${SHARED}/authenticate.test.ts`, "supabase/functions"],
    [
      [
        "a wrong token opens nothing",
        `? "webhook" : null;`,
        `? "webhook" : "webhook";`,
      ],
      [
        "a token stands alone",
        "if (token !== null) {",
        "if (token === environment.webhookToken) {",
      ],
      [
        "a token is compared as a whole",
        "[sha256(given), sha256(expected)]",
        "[sha256(given.slice(0, 4)), sha256(expected.slice(0, 4))]",
      ],
      ["a wrong key opens nothing", `return error ? null : "secret";`, `return "secret";`],
    ],
  ),
  ...sourceMutations(
    THEME,
    `${SHARED}/webhook.ts`,
    [`${SHARED}/webhook.test.ts`, "supabase/functions"],
    [
      ["who proves nothing starts nothing", "if (caller === null) {", "if (false) {"],
      ["only POST", `if (request.method !== "POST") {`, "if (false) {"],
      ["what is logged of a body is short", ".slice(0, MAX_LOGGED_LENGTH)", ""],
    ],
  ),
  ...sourceMutations(
    THEME,
    "supabase/functions/health/health.ts",
    ["supabase/functions/health", "supabase/functions"],
    [["for the operator alone", "if (await authenticate(request) === null) {", "if (false) {"]],
  ),
  ...["generate-photos", "train-model", "remove-objects"].flatMap((name) =>
    sourceMutations(
      THEME,
      `supabase/functions/${name}/index.ts`,
      [`supabase/functions/${name}/index.test.ts`],
      [[
        "asks who calls",
        "authenticate(request, readProjectEnvironment())",
        `Promise.resolve("secret" as const).then((caller) => (authenticate, request, caller))`,
      ]],
    )
  ),
  ...sourceMutations(
    THEME,
    `${SHARED}/redact.ts`,
    [`${SHARED}/redact.test.ts`, "supabase/functions"],
    [
      ["no object paths in logs", `.replace(OBJECT_PATH, "$1/[path]")`, ""],
      ["no e-mail addresses in logs", `.replace(EMAIL, "[e-mail]")`, ""],
      ["no keys in logs", `.replace(TOKEN, "[key]")`, ""],
      ["no sessions in logs", "eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+|", ""],
      ["no secret keys in logs", "sb_secret_\\w+|", ""],
      ["no Gemini keys in logs", "|AIza[\\w-]{20,}", ""],
      ["nothing long in logs", ".slice(0, MAX_LENGTH)", ""],
    ],
  ),
  ...sourceMutations(
    THEME,
    `${SHARED}/log.ts`,
    [`${SHARED}/log.test.ts`, "supabase/functions"],
    [["every text is redacted", "redact(value) : value", "value : value"]],
  ),
  ...sourceMutations(
    THEME,
    `${SHARED}/env.ts`,
    [`${SHARED}/env.test.ts`],
    [
      ["no function without its settings", "if (!value) throw", "if (false) throw"],
      [
        "no function without the secret key",
        `if (typeof key === "string" && key !== "") return key;`,
        "if (true) return String(key);",
      ],
    ],
  ),
  ...sourceMutations(
    THEME,
    `${SHARED}/service-client.ts`,
    [`${SHARED}/service-client.test.ts`],
    [
      [
        "the secret key goes no second way",
        `headers.delete("authorization");`,
        "",
      ],
      ["no request without an end", "?? AbortSignal.timeout(REQUEST_TIMEOUT_MS)", ""],
    ],
  ),
  ...sourceMutations(
    THEME,
    `${SHARED}/storage.ts`,
    [`${SHARED}/storage.test.ts`, "supabase/functions"],
    [
      ["nothing is overwritten", "upsert: false", "upsert: true"],
      [
        "a duplicate is only ours after a lost answer",
        "attempt > 1 && hasStatus",
        "hasStatus",
      ],
    ],
  ),
  ...sourceMutations(
    THEME,
    `${SHARED}/run-limit.ts`,
    [`${SHARED}/run-limit.test.ts`],
    [
      ["memory is shared by few", "|| heavy.size >= limits.heavy", ""],
      ["a worker has few runs", "running.size >= limits.total ||", ""],
    ],
  ),
  ...sourceMutations(
    THEME,
    `${GENERATE}/gemini.ts`,
    [`${GENERATE}/gemini.test.ts`],
    [
      ["faces stay out of the provider's logs", ", store: false", ""],
      ["a request has an end", "timeout: timeoutMs,", ""],
      ["the address that is configured", "...(baseUrl && { baseUrl }),", ""],
    ],
  ),
  ...sourceMutations(
    THEME,
    `${GENERATE}/classify.ts`,
    [`${GENERATE}/classify.test.ts`],
    [
      ["a blocked prompt is final", "if (promptFeedback?.blockReason) {", "if (false) {"],
      [
        "a blocked answer is final",
        "if (BLOCKING_FINISH_REASONS.has(finishReason)) {",
        "if (false) {",
      ],
      ["drafts are no portraits", "!part.thought &&", ""],
      [
        "a used up quota is not asked again",
        "return isQuotaExhausted(details) ?",
        "return false ?",
      ],
    ],
  ),
  ...sourceMutations(
    THEME,
    `${GENERATE}/process-photo.ts`,
    [`${GENERATE}/process-photo.test.ts`],
    [
      [
        "no request that cannot end in time",
        "if (deadline - Math.max(startAt, now()) < MIN_REQUEST_MS) {",
        "if (false) {",
      ],
      [
        "no request in a pause",
        "if (pauses.holds(photo.generation_model_id, { claimedAt, now: now() })) {",
        "if (false) {",
      ],
      ["no request before its time", "await sleep(Math.max(0, startAt - now()));", ""],
    ],
  ),
  ...sourceMutations(
    THEME,
    `${GENERATE}/text.ts`,
    [`${GENERATE}/text.test.ts`, `${GENERATE}/prompt.test.ts`],
    [
      [
        "no control characters in prompts",
        `text.replace(/[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+/gu, " ")`,
        "text",
      ],
      [
        "no endless prompts",
        "if (flat.length <= maxLength) return flat;",
        "if (true) return flat;",
      ],
    ],
  ),
];
