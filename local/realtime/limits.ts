/** Limits of the Free plan, https://supabase.com/docs/guides/realtime/limits. */
export const MAX_CHANNELS = 100;
export const MAX_PAYLOAD_BYTES = 256 * 1024;
