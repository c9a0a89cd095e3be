import { type BroadcastPayload, encodeBinaryBroadcast } from "./binary-frame.ts";
import { encodeTextFrame, type Vsn } from "./frame.ts";

/** A message to every subscriber of a topic. */
export interface Broadcast {
  /** Without the prefix `realtime:`. */
  topic: string;
  event: string;
  payload: BroadcastPayload;
  /** Row of `realtime.messages` that it comes from, when it comes from the database. */
  id?: string;
}

/**
 * Writes a broadcast for a client.
 * @returns undefined for bytes to a client of version 1.0.0, which has no frame for them.
 */
export function encodeBroadcast(
  vsn: Vsn,
  { topic, event, payload, id }: Broadcast,
): string | Uint8Array<ArrayBuffer> | undefined {
  const channelTopic = `realtime:${topic}`;
  if (payload.encoding === "binary") {
    return vsn === "1.0.0" ? undefined : encodeBinaryBroadcast(channelTopic, event, payload.bytes);
  }
  return encodeTextFrame(vsn, {
    joinRef: null,
    ref: null,
    topic: channelTopic,
    event: "broadcast",
    payload: { type: "broadcast", event, payload: payload.value, ...(id && { meta: { id } }) },
  });
}
