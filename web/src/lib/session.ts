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
