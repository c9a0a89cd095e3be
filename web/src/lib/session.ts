import { createContext, useContext } from "react";
import { AppError } from "@/lib/errors/app-error.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { saysSessionIsOver } from "@/lib/keep-session.ts";
import { forgetKept } from "@/lib/kept-for-user.ts";
import { storedSession } from "@/lib/session-store.ts";
import { supabase } from "@/lib/supabase.ts";

/** Who is signed in. */
export interface SessionUser {
  id: string;
  email: string;
  /** Whether the desk is worth showing; the database decides who may see and do what there. */
  isOperator?: boolean;
}

/**
 * The signed-in user, from the session the browser keeps; null when there is none. Asks nobody where
 * one is kept: also without a network, and while it is being renewed, somebody is signed in.
 */
export async function getSessionUser(): Promise<SessionUser | null> {
  const session = storedSession() ?? (await supabase.auth.getSession()).data.session;
  if (!session) return null;
  const { id, email = "", app_metadata } = session.user;
  return { id, email, isOperator: app_metadata?.role === "operator" };
}

/**
 * The token of the user, for what supabase-js does not send itself.
 * @throws {AppError} `session_expired`, or `service_unavailable` while it cannot be renewed.
 */
export async function accessToken(): Promise<string> {
  const { data } = await supabase.auth.getSession();
  if (data.session) return data.session.access_token;
  throw new AppError(storedSession() ? "service_unavailable" : "session_expired");
}

let leaving = false;

/**
 * Ends the session, on this device or on all, and forgets what was kept for whose it was.
 * @throws {AuthError} when Auth cannot be reached; the session then stays.
 */
export async function endSession(scope: "local" | "global"): Promise<void> {
  leaving = true;
  try {
    const { error } = await supabase.auth.signOut({ scope });
    // On this device it is over before Auth is told, which may be out of reach.
    if (error && storedSession()) throw error;
    forgetKept();
  } finally {
    leaving = false;
  }
}

/**
 * Calls back when the session is over without this page having asked for it: it expired, also before
 * anybody listened, or another tab signed out. Returns how to stop listening.
 */
export function onSessionLost(callback: () => void): () => void {
  const { data } = supabase.auth.onAuthStateChange((event, session) => {
    const isOver = event === "SIGNED_OUT" || (event === "INITIAL_SESSION" && !session);
    if (isOver && !storedSession() && !leaving) callback();
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
let renewing: Promise<void> | undefined;

/** Whether the error says that the session is over, or whose it is no longer exists. */
export function isSessionError(error: unknown): boolean {
  const { code } = toAppError(error);
  return code === "session_expired" || code === "not_authenticated" || code === "user_not_found";
}

/**
 * Asks for a new session after the old one was refused. Where Auth says that it is over, ends it,
 * which leads to the sign-in page; whatever else keeps it from being renewed passes. Called many times
 * at once it asks once.
 */
export function renewSession(): Promise<void> {
  renewing ??= renew().finally(() => renewing = undefined);
  return renewing;
}

async function renew(): Promise<void> {
  if (Date.now() - renewedAt < SOON) return;
  const { error } = await supabase.auth.refreshSession();
  if (!error) renewedAt = Date.now();
  else if (saysSessionIsOver(error)) await supabase.auth.signOut({ scope: "local" });
}

/** Calls back when this or another tab has a new token for the session. Returns how to stop. */
export function onSessionRenewed(callback: () => void): () => void {
  const { data } = supabase.auth.onAuthStateChange((event) => {
    if (event === "TOKEN_REFRESHED") callback();
  });
  return () => data.subscription.unsubscribe();
}
