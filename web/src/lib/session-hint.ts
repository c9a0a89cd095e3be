import { readStored } from "@/lib/browser-storage.ts";

/** Where supabase-js keeps the session. */
export const SESSION_KEY = "retrato.session";

/** Whether somebody is probably signed in, told without loading the client. */
export function hasSessionHint(): boolean {
  return readStored(SESSION_KEY) !== null;
}
