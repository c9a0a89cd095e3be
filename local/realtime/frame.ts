import { z } from "zod";

/** Version of the Phoenix wire protocol, asked for by the query parameter `vsn`. */
export type Vsn = "1.0.0" | "2.0.0";

/** One message of the Phoenix channel protocol. */
export interface Frame {
  /** `ref` of the `phx_join` that opened the channel; null outside a channel. */
  joinRef: string | null;
  /** Pairs a reply with its request; null for what the server sends unasked. */
  ref: string | null;
  topic: string;
  event: string;
  payload: unknown;
}

/** A frame that follows no version of the protocol. */
export class FrameError extends Error {
  override name = "FrameError";
}

const Ref = z.string().nullish().transform((ref) => ref ?? null);

const ObjectFrame = z.object({
  join_ref: Ref,
  ref: Ref,
  topic: z.string(),
  event: z.string(),
  payload: z.unknown(),
}).transform(({ join_ref, ...frame }): Frame => ({ joinRef: join_ref, ...frame }));

const ArrayFrame = z.tuple([Ref, Ref, z.string(), z.string(), z.unknown()])
  .transform(([joinRef, ref, topic, event, payload]): Frame => ({
    joinRef,
    ref,
    topic,
    event,
    payload,
  }));

/**
 * Reads a text frame: an object in version 1.0.0, an array in 2.0.0 (Phoenix.Socket.V1 and
 * V2.JSONSerializer).
 * @throws {FrameError} when it is not one.
 */
export function decodeTextFrame(vsn: Vsn, text: string): Frame {
  const schema = vsn === "1.0.0" ? ObjectFrame : ArrayFrame;
  const frame = schema.safeParse(parseJson(text));
  if (!frame.success) throw new FrameError(`not a frame of version ${vsn}`);
  return frame.data;
}

/** Writes a text frame. Version 1.0.0 has no `join_ref` in what the server sends. */
export function encodeTextFrame(vsn: Vsn, frame: Frame): string {
  const { joinRef, ref, topic, event, payload } = frame;
  return JSON.stringify(
    vsn === "1.0.0" ? { topic, event, payload, ref } : [joinRef, ref, topic, event, payload],
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FrameError("not JSON");
  }
}

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
