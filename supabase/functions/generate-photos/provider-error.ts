import { outsideText } from "../_shared/outside-text.ts";

/** What an error answer of a Google API says: a `google.rpc.Status`, as far as it can be read. */
export interface ProviderError {
  /** Bounded; the beginning of the body itself when it is no such status. */
  message: string;
  details: readonly unknown[];
  /** `reason` of each `google.rpc.ErrorInfo`, such as `API_KEY_INVALID`. */
  reasons: string[];
  /** Each violation of a `google.rpc.QuotaFailure`. */
  violations: QuotaViolation[];
}

/** A limit that was run into. What is not told is the empty text. */
export interface QuotaViolation {
  quotaId: string;
  quotaValue: string;
}

/** Of a message that is this long, the rest tells nothing new. */
const MAX_MESSAGE_LENGTH = 2_000;

/** Reads the body of an error answer (https://google.aip.dev/193). */
export function readProviderError(body: string): ProviderError {
  const error = fieldOf(parsed(body), "error");
  const message = fieldOf(error, "message");
  const given = fieldOf(error, "details");
  const details: unknown[] = Array.isArray(given) ? given.slice(0, MAX_DETAILS) : [];
  return {
    message: outsideText(typeof message === "string" ? message : body, MAX_MESSAGE_LENGTH),
    details,
    reasons: details.map((detail) => textOf(detail, "reason")).filter((reason) => reason !== ""),
    violations: details.flatMap((detail) => {
      const violations = fieldOf(detail, "violations");
      return Array.isArray(violations) ? violations.slice(0, MAX_DETAILS) : [];
    }).map((violation) => ({
      quotaId: textOf(violation, "quotaId"),
      quotaValue: textOf(violation, "quotaValue"),
    })),
  };
}

/** A real answer has three or four. */
const MAX_DETAILS = 50;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  return typeof field === "string" || typeof field === "number" ? String(field) : "";
}
