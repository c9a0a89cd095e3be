import { createClient } from "@supabase/supabase-js";
import type { Database } from "@shared/database.types.ts";
import { env } from "@/config/env.ts";
import { keepSession } from "@/lib/keep-session.ts";
import { SESSION_KEY } from "@/lib/session-hint.ts";
import { sessionStore } from "@/lib/session-store.ts";

const { supabaseUrl, publishableKey } = await env();

/**
 * The one client of the page. Importing this module waits for the configuration, so only lazy
 * routes do: the landing page shows without it.
 */
export const supabase = createClient<Database>(supabaseUrl, publishableKey, {
  auth: { storageKey: SESSION_KEY, storage: sessionStore },
  // What fails in passing is asked again by the query client, which says meanwhile what is wrong.
  db: { retry: false },
  global: { fetch: keepSession(publishableKey) },
});
