import { readStored } from "@/lib/browser-storage.ts";
import { isText, matches } from "@/lib/matches.ts";
import { SESSION_KEY } from "./session-hint.ts";

/** What is read of a session without asking the client, which may have to wait for the network. */
export interface StoredSession {
  refresh_token: string;
  user: { id: string; email?: string; app_metadata?: { role?: unknown } };
}

/** The session as this or another tab has stored it; undefined when there is none. */
export function storedSession(): StoredSession | undefined {
  return readSession(readStored(SESSION_KEY));
}

function readSession(text: string | null): StoredSession | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    const isUser = (user: unknown): user is StoredSession["user"] => matches(user, { id: isText });
    return matches(value, { refresh_token: isText, user: isUser }) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** For browsers that may store nothing: what is here lasts as long as the page. */
const unstorable = new Map<string, string>();

/**
 * Where the client keeps the session. Without a network one that has run out looks as if it had not:
 * nobody could renew it, and the client would try for half a minute, in which every request waits
 * instead of failing at once and saying so.
 */
export const sessionStore = {
  getItem(key: string): string | null {
    const text = unstorable.get(key) ?? readStored(key);
    const session = key === SESSION_KEY && !navigator.onLine ? readSession(text) : undefined;
    return session ? JSON.stringify({ ...session, expires_at: Number.MAX_SAFE_INTEGER }) : text;
  },
  setItem(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
    } catch {
      unstorable.set(key, value);
    }
  },
  removeItem(key: string): void {
    unstorable.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // Then it holds nothing.
    }
  },
};
