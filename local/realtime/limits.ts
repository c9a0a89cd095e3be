/** Limits of the Free plan, https://supabase.com/docs/guides/realtime/limits. */
export const MAX_CHANNELS = 100;
export const MAX_PAYLOAD_BYTES = 256 * 1024;
/** Of one WebSocket frame; before it is read, nobody knows what it asks for. */
export const MAX_FRAME_BYTES = 2 * MAX_PAYLOAD_BYTES;
