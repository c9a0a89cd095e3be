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
