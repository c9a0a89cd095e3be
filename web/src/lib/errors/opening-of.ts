import { toAppError } from "./to-app-error.ts";

/** When Gemini opens again, if that is why something was refused (`provider_closed`). */
export function openingOf(error: unknown): Date | undefined {
  const { code, cause } = toAppError(error);
  if (code !== "provider_closed") return undefined;
  const details = typeof cause === "object" && cause !== null && "details" in cause
    ? cause.details
    : undefined;
  const opening = new Date(String(details));
  return Number.isNaN(opening.getTime()) ? new Date() : opening;
}
