import { apiKeyInvalid, type ErrorDetail, GoogleError, modelNotFound, rpcType } from "./errors.ts";

/**
 * Errors of the real service by who has to act, as people who use its image models report them.
 * Sources: https://ai.google.dev/gemini-api/docs/troubleshooting, and beside the entries.
 */
export const REFUSALS = {
  /** Prepaid money is used up (https://discuss.ai.google.dev/t/183181). */
  prepaid_402: () =>
    new GoogleError(402, "RESOURCE_EXHAUSTED", "Your prepayment credits are depleted."),
  /** The same, told in prose only (https://discuss.ai.google.dev/t/169216). */
  prepaid_429: () =>
    exhausted(
      "Your prepayment credits are depleted. Please go to AI Studio at " +
        "https://ai.studio/projects to manage your project and billing.",
    ),
  /** No billing: the limit of 0 has no value (https://github.com/google-gemini/gemini-cli/issues/8437). */
  no_quota: (model) =>
    exhausted(`${ADVICE}\n* Quota exceeded for metric: ${METRIC}, limit: 0, model: ${model}`, {
      "@type": rpcType("QuotaFailure"),
      violations: [{
        quotaMetric: METRIC,
        quotaId: "GenerateContentInputTokensPerModelPerMinute-FreeTier",
        quotaDimensions: { location: "global", model },
      }],
    }),
  /** More money than allowed in ten minutes (https://ai.google.dev/gemini-api/docs/rate-limits). */
  money_window: () => exhausted(ADVICE),
  /** Nobody gets one just now (https://github.com/google-gemini/gemini-cli/issues/26633). */
  no_capacity: (model) =>
    exhausted(
      `No capacity available for model ${model} on the server`,
      errorInfo("MODEL_CAPACITY_EXHAUSTED", { model }),
    ),
  /** At random, from some networks (https://github.com/poenl/gemini-api/issues/4). */
  location: () =>
    new GoogleError(
      400,
      "FAILED_PRECONDITION",
      "User location is not supported for the API use.",
    ),
  /** https://github.com/ffroliva/gflow-cli/issues/342 */
  input_image: () => invalid("Unable to process input image. Please retry or report the problem."),
  policy: () => invalid("The request was blocked, for it violates the usage policies."),
  /** A 400 that says nothing. */
  invalid: () => invalid("Request contains an invalid argument."),
  key_invalid: apiKeyInvalid,
  unauthenticated: () =>
    new GoogleError(
      401,
      "UNAUTHENTICATED",
      "Request had invalid authentication credentials.",
      [errorInfo("CREDENTIALS_MISSING", {})],
    ),
  service_disabled: () =>
    new GoogleError(
      403,
      "PERMISSION_DENIED",
      "Generative Language API has not been used in project 123456789012 before or it is disabled.",
      [errorInfo("SERVICE_DISABLED", { consumer: "projects/123456789012" })],
    ),
  model_gone: (model) => modelNotFound("v1beta", model),
} as const satisfies Record<string, (model: string) => GoogleError>;

const ADVICE = "You exceeded your current quota, please check your plan and billing details.";
const METRIC = "generativelanguage.googleapis.com/generate_content_free_tier_input_token_count";

function exhausted(message: string, ...details: ErrorDetail[]): GoogleError {
  return new GoogleError(429, "RESOURCE_EXHAUSTED", message, details);
}

function invalid(message: string): GoogleError {
  return new GoogleError(400, "INVALID_ARGUMENT", message);
}

function errorInfo(reason: string, metadata: Record<string, string>): ErrorDetail {
  return { "@type": rpcType("ErrorInfo"), reason, domain: "googleapis.com", metadata };
}

/** Messages that nobody should store or show as they came. */
export const HOSTILE_TEXTS = {
  nul: "Before\u0000after",
  lone_surrogate: "Half of a character: \ud83d",
  long: "What went wrong is a long story. ".repeat(1_900),
  markup: "<script>alert(document.domain)</script>",
  secrets:
    `Key AIza${"Sy0123456789-abcdefghijklmnopqrstuv"}x and key AQ.${"Ab8RN6".repeat(8)} of ` +
    "projects/123456789012 may not do this.",
} as const;

/** The names in one of these catalogues. */
export function namesOf<Name extends string>(catalogue: Record<Name, unknown>): Name[] {
  return Object.keys(catalogue) as Name[];
}
