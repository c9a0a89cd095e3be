import { toAppError } from "@/lib/errors/to-app-error.ts";
import { supabase } from "@/lib/supabase.ts";

/** Milliseconds in which a second refusal means that renewing does not help. */
const SOON = 30_000;

let renewedAt = Number.NEGATIVE_INFINITY;
let renewing: Promise<boolean> | undefined;

/** Whether the error says that the session is over, or whose it is no longer exists. */
export function isSessionError(error: unknown): boolean {
  const { code } = toAppError(error);
  return code === "session_expired" || code === "not_authenticated" || code === "user_not_found";
}

/**
 * Asks for a new session after the old one was refused; when there is none to be had, ends it, which
 * leads to the sign-in page. Called many times at once it asks once.
 * @returns Whether what was refused may be asked again.
 */
export function renewSession(): Promise<boolean> {
  renewing ??= renew().finally(() => renewing = undefined);
  return renewing;
}

async function renew(): Promise<boolean> {
  const isRepeated = Date.now() - renewedAt < SOON;
  renewedAt = Date.now();
  const { error } = await supabase.auth.refreshSession();
  if (!error && !isRepeated) return true;
  if (error && toAppError(error).isPassing) return false;
  await supabase.auth.signOut({ scope: "local" });
  return false;
}
