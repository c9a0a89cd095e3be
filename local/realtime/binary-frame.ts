import { FrameError } from "./frame.ts";

/** The payload of a broadcast: any JSON value, or bytes. */
export type BroadcastPayload =
  | { encoding: "json"; value: unknown }
  | { encoding: "binary"; bytes: Uint8Array<ArrayBuffer> };

export interface BroadcastPush {
  joinRef: string;
  /** Empty when the client wants no acknowledgement. */
  ref: string;
  topic: string;
  event: string;
  payload: BroadcastPayload;
}

const BROADCAST_PUSH = 3;
const BROADCAST = 4;
const ENCODINGS = ["binary", "json"] as const;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads a broadcast that a client of version 2.0.0 sends, frame kind 3: seven bytes (kind, sizes of
 * join_ref, ref, topic, event and metadata, encoding), these fields in turn, then the payload
 * (`_encodeUserBroadcastPush` of @supabase/realtime-js).
 * @throws {FrameError} when the frame is of another kind or cut short.
 */
export function decodeBroadcastPush(frame: Uint8Array<ArrayBuffer>): BroadcastPush {
  const [kind, ...header] = frame.subarray(0, 7);
  if (kind !== BROADCAST_PUSH || header.length < 6) throw new FrameError("not a broadcast push");
  const encoding = ENCODINGS[header[5] ?? -1];
  let offset = 7;
  const take = (size = 0) => text(frame.subarray(offset, offset += size));
  const joinRef = take(header[0]);
  const ref = take(header[1]);
  const topic = take(header[2]);
  const event = take(header[3]);
  take(header[4]);
  if (!encoding || offset > frame.length) throw new FrameError("broadcast push cut short");
  return { joinRef, ref, topic, event, payload: decodePayload(encoding, frame.slice(offset)) };
}

function decodePayload(
  encoding: typeof ENCODINGS[number],
  bytes: Uint8Array<ArrayBuffer>,
): BroadcastPayload {
  if (encoding === "binary") return { encoding, bytes };
  try {
    return { encoding, value: JSON.parse(text(bytes)) };
  } catch {
    throw new FrameError("broadcast push without JSON");
  }
}

/**
 * Writes a broadcast of bytes to a client of version 2.0.0, frame kind 4: five bytes (kind, sizes of
 * topic, event and metadata, encoding), these fields in turn, then the payload
 * (`_decodeUserBroadcast` of @supabase/realtime-js).
 */
export function encodeBinaryBroadcast(
  topic: string,
  event: string,
  payload: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const fields = [encoder.encode(topic), encoder.encode(event)];
  const sizes = fields.map(({ length }) => length);
  const header = [BROADCAST, ...sizes, 0, ENCODINGS.indexOf("binary")];
  const parts = [Uint8Array.from(header), ...fields, payload];
  const frame = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let offset = 0;
  for (const part of parts) {
    frame.set(part, offset);
    offset += part.length;
  }
  return frame;
}

function text(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new FrameError("not UTF-8");
  }
}
