import { z } from "zod";
import { authorize } from "./authorize.ts";
import type { Services } from "./channel.ts";
import type { BroadcastPayload } from "./frame.ts";
import { MAX_PAYLOAD_BYTES } from "./limits.ts";
import { Refusal } from "./refusal.ts";
import type { Claims } from "./token.ts";

const Batch = z.object({
  messages: z.array(z.object({
    topic: z.string(),
    event: z.string(),
    payload: z.unknown(),
    private: z.boolean().default(false),
  })),
});

interface Message {
  topic: string;
  event: string;
  payload: BroadcastPayload;
}

const SINGLE_PATH = /\/api\/broadcast\/([^/]+)\/events\/([^/]+)$/;

/**
 * Sends broadcasts without a WebSocket: `POST …/api/broadcast` with
 * `{messages: [{topic, event, payload, private}]}`, or
 * `POST …/api/broadcast/{topic}/events/{event}?private=true` with the payload, JSON or bytes, as
 * `channel.httpSend` does. As upstream, messages the caller may not send are dropped silently and
 * the answer is 202.
 * @param keyClaims Claims of the API key; used when no user is signed in.
 */
export async function respondToBroadcast(
  request: Request,
  services: Services,
  keyClaims: Claims,
): Promise<Response> {
  try {
    const messages = await readMessages(request);
    if (!messages) return Response.json({ errors: "malformed messages" }, { status: 422 });
    if (messages.some(isTooLarge)) {
      return Response.json({ errors: "payload size exceeds the limit" }, { status: 422 });
    }
    const bearer = request.headers.get("authorization")?.replace(/^Bearer /i, "");
    const isUser = bearer !== undefined && !bearer.startsWith("sb_");
    const claims = isUser ? await services.verifyToken(bearer) : keyClaims;
    const headers = Object.fromEntries(request.headers);
    const writable = await writableTopics(services, messages, { claims, headers });
    for (const message of messages) {
      if (writable.has(message.topic)) services.subscribers.broadcast(message);
    }
    return new Response(null, { status: 202 });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const status = error.code === "UnableToConnectToProject" ? 503 : 401;
    return Response.json({ message: error.reason }, { status });
  }
}

/** The private messages of a request; public ones have no subscribers. Undefined when malformed. */
async function readMessages(request: Request): Promise<Message[] | undefined> {
  const url = new URL(request.url);
  const single = SINGLE_PATH.exec(url.pathname);
  if (single) {
    if (url.searchParams.get("private") !== "true") return [];
    const [topic = "", event = ""] = single.slice(1).map(decodeURIComponent);
    const payload = await readPayload(request);
    return payload && [{ topic, event, payload }];
  }
  const batch = Batch.safeParse(await readJson(request));
  return batch.data?.messages
    .filter((message) => message.private)
    .map(({ topic, event, payload }) => ({
      topic,
      event,
      payload: { encoding: "json", value: payload },
    }));
}

function isTooLarge({ payload }: Message): boolean {
  const bytes = payload.encoding === "binary"
    ? payload.bytes.length
    : new Blob([JSON.stringify(payload.value) ?? ""]).size;
  return bytes > MAX_PAYLOAD_BYTES;
}

async function readPayload(request: Request): Promise<BroadcastPayload | undefined> {
  if (request.headers.get("content-type") === "application/octet-stream") {
    return { encoding: "binary", bytes: new Uint8Array(await request.arrayBuffer()) };
  }
  const value = await readJson(request);
  return value === undefined ? undefined : { encoding: "json", value };
}

function readJson(request: Request): Promise<unknown> {
  return request.json().catch(() => undefined);
}

async function writableTopics(
  { connections }: Services,
  messages: Message[],
  caller: { claims: Claims; headers: Record<string, string> },
): Promise<Set<string>> {
  const writable = new Set<string>();
  for (const topic of new Set(messages.map(({ topic }) => topic))) {
    const { write } = await authorize(connections, { topic, ...caller });
    if (write) writable.add(topic);
  }
  return writable;
}
