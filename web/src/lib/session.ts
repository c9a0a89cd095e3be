import { createContext, useContext } from "react";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { supabase } from "@/lib/supabase.ts";

/** Who is signed in. */
export interface SessionUser {
  id: string;
  email: string;
}

/** The signed-in user, from the session the browser keeps; null when there is none. */
export async function getSessionUser(): Promise<SessionUser | null> {
  const { data } = await supabase.auth.getSession();
  if (!data.session) return null;
  const { id, email } = data.session.user;
  return { id, email: email ?? "" };
}

let leaving = false;

/**
 * Ends the session, on this device or on all.
 * @throws {AuthError} when Auth cannot be reached; the session then stays.
 */
export async function endSession(scope: "local" | "global"): Promise<void> {
  leaving = true;
  try {
    const { error } = await supabase.auth.signOut({ scope });
    if (error) throw error;
  } finally {
    leaving = false;
  }
}

/**
 * Calls back when the session is over without this page having asked for it: it expired, or another
 * tab signed out. Returns how to stop listening.
 */
export function onSessionLost(callback: () => void): () => void {
  const { data } = supabase.auth.onAuthStateChange((event) => {
    if (event === "SIGNED_OUT" && !leaving) callback();
  });
  return () => data.subscription.unsubscribe();
}

export const SessionContext = createContext<SessionUser | null>(null);

/** The signed-in user. Only below the signed-in layout. */
export function useSessionUser(): SessionUser {
  const user = useContext(SessionContext);
  if (!user) throw new Error("useSessionUser needs the signed-in layout above it");
  return user;
}

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
