import { createClient, type RealtimeChannel, type SupabaseClient } from "@supabase/supabase-js";
import type { World } from "./world.ts";

export const PRIVATE = { config: { private: true } };

/** Opens a client of its own, which is closed afterwards. */
export async function withClient(
  { stack: { apiUrl, keys } }: World,
  token: string | undefined,
  use: (client: SupabaseClient) => Promise<void>,
): Promise<void> {
  const client = createClient(apiUrl, keys.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false },
    ...token !== undefined && { accessToken: () => Promise.resolve(token) },
  });
  try {
    if (token !== undefined) await client.realtime.setAuth();
    await use(client);
  } finally {
    await client.removeAllChannels();
    await client.realtime.disconnect();
  }
}

/** The first answer to a join. */
export function subscribe(channel: RealtimeChannel): Promise<string> {
  return new Promise((resolve) => channel.subscribe((status) => resolve(status)));
}
