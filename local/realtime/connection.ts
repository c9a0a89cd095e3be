import { z } from "zod";
import { Channel, type ChannelHost, type Services } from "./channel.ts";
import {
  type BroadcastPayload,
  decodeBroadcastPush,
  decodeTextFrame,
  encodeTextFrame,
  type Frame,
  FrameError,
  type Vsn,
} from "./frame.ts";
import { MAX_CHANNELS, MAX_FRAME_BYTES, MAX_PAYLOAD_BYTES } from "./limits.ts";
import { Refusal } from "./refusal.ts";
import { type Broadcast, encodeBroadcast } from "./subscribers.ts";
import type { Claims } from "./token.ts";

/** The part of a WebSocket a connection needs. */
export interface Transport {
  send(data: string | Uint8Array<ArrayBuffer>): void;
  close(code: number, reason: string): void;
}

export interface ConnectionOptions {
  vsn: Vsn;
  keyClaims: Claims;
  headers: Record<string, string>;
  log: (message: string) => void;
}

/** Close codes of RFC 6455, section 7.4.1. */
const INVALID_DATA = 1007;
const TOO_LARGE = 1009;
const INTERNAL_ERROR = 1011;

const TOPIC_PREFIX = "realtime:";
const BroadcastEvent = z.object({ event: z.string(), payload: z.unknown() });
const AccessToken = z.object({ access_token: z.string() });

/** One client's connection: the Phoenix channel protocol over a WebSocket. */
export class Connection {
  #channels = new Map<string, Channel>();
  /** Frames of one topic are handled in turn; a slow join holds up neither others nor heartbeats. */
  #turns = new Map<string, Promise<void>>();
  #opening = 0;
  #isOpen = true;

  constructor(
    readonly services: Services,
    readonly transport: Transport,
    readonly options: ConnectionOptions,
  ) {}

  /** Handles one frame. A frame that is none closes this connection and no other. */
  receive(data: string | Uint8Array<ArrayBuffer>): void {
    if (data.length > MAX_FRAME_BYTES) return this.transport.close(TOO_LARGE, "frame too large");
    try {
      if (typeof data === "string") {
        const frame = decodeTextFrame(this.options.vsn, data);
        if (isHeartbeat(frame)) return this.#reply(frame, "ok");
        this.#takeTurn(frame.topic, () => this.#handle(frame, data.length));
      } else {
        const { joinRef, ref, topic, event, payload } = decodeBroadcastPush(data);
        const frame = { joinRef, ref: ref || null, topic };
        this.#takeTurn(topic, () => this.#broadcast(frame, event, payload, data.length));
      }
    } catch (error) {
      if (error instanceof FrameError) return this.transport.close(INVALID_DATA, error.message);
      this.options.log(`realtime: ${error}`);
      this.transport.close(INTERNAL_ERROR, "internal error");
    }
  }

  /** Ends every channel; to be called when the WebSocket has closed. */
  dispose(): void {
    this.#isOpen = false;
    for (const channel of this.#channels.values()) channel.dispose();
    this.#channels.clear();
  }

  #takeTurn(topic: string, handle: () => void | Promise<void>): void {
    const turn = (this.#turns.get(topic) ?? Promise.resolve())
      .then(() => this.#isOpen ? handle() : undefined)
      .catch((error) => this.options.log(`realtime: ${topic}: ${error.stack}`))
      .finally(() => {
        if (this.#turns.get(topic) === turn) this.#turns.delete(topic);
      });
    this.#turns.set(topic, turn);
  }

  #handle(frame: Frame, bytes: number): void | Promise<void> {
    if (frame.event === "phx_join") return this.#join(frame);
    const channel = this.#channels.get(frame.topic);
    if (!channel) return this.#reply(frame, "error", { reason: "unmatched topic" });
    switch (frame.event) {
      case "phx_leave":
        this.#channels.delete(frame.topic);
        this.#reply(frame, "ok");
        return channel.close();
      case "access_token": {
        const token = AccessToken.safeParse(frame.payload);
        return token.success ? channel.refresh(token.data.access_token) : undefined;
      }
      case "broadcast": {
        const message = BroadcastEvent.safeParse(frame.payload);
        if (!message.success) return;
        const payload = { encoding: "json", value: message.data.payload ?? {} } as const;
        return this.#broadcast(frame, message.data.event, payload, bytes);
      }
      case "presence":
        return this.#reply(frame, "ok");
    }
  }

  async #join(frame: Frame): Promise<void> {
    // A client that joins again has lost track of its channel: the newer one replaces it.
    this.#channels.get(frame.topic)?.close();
    this.#channels.delete(frame.topic);
    try {
      const channel = await this.#openChannel(frame);
      if (!this.#isOpen) return channel.dispose();
      this.#channels.set(frame.topic, channel);
      this.#reply(frame, "ok", channel.joinResponse);
      channel.greet();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#reply(frame, "error", { reason: error.reason });
    }
  }

  async #openChannel({ topic, joinRef, payload }: Frame): Promise<Channel> {
    const name = topic.startsWith(TOPIC_PREFIX) ? topic.slice(TOPIC_PREFIX.length) : "";
    if (name === "") throw new Refusal("TopicNameRequired", "You must provide a topic name");
    if (this.#channels.size + this.#opening >= MAX_CHANNELS) {
      throw new Refusal("ChannelRateLimitReached", "Too many channels");
    }
    this.#opening += 1;
    try {
      return await Channel.join(this.services, this.#host(topic), name, joinRef, payload);
    } finally {
      this.#opening -= 1;
    }
  }

  #host(topic: string): ChannelHost {
    const { keyClaims, headers } = this.options;
    return {
      keyClaims,
      headers,
      push: (joinRef, event, payload) => {
        this.#send({ joinRef, ref: joinRef, topic, event, payload });
      },
      deliver: (broadcast) => this.#deliver(broadcast),
      closed: () => this.#channels.delete(topic),
    };
  }

  #broadcast(
    frame: Omit<Frame, "event" | "payload">,
    event: string,
    payload: BroadcastPayload,
    bytes: number,
  ): void {
    const channel = this.#channels.get(frame.topic);
    if (!channel) return this.#reply(frame, "error", { reason: "unmatched topic" });
    if (bytes > MAX_PAYLOAD_BYTES) {
      return this.#reply(frame, "error", { reason: "payload_size_exceeded" });
    }
    if (channel.broadcast(event, payload)) this.#reply(frame, "ok");
  }

  #deliver(broadcast: Broadcast): void {
    const data = encodeBroadcast(this.options.vsn, broadcast);
    if (data !== undefined) this.transport.send(data);
  }

  #reply(
    { joinRef, ref, topic }: Omit<Frame, "event" | "payload">,
    status: "ok" | "error",
    response: unknown = {},
  ): void {
    this.#send({ joinRef, ref, topic, event: "phx_reply", payload: { status, response } });
  }

  #send(frame: Frame): void {
    this.transport.send(encodeTextFrame(this.options.vsn, frame));
  }
}

function isHeartbeat({ topic, event }: Frame): boolean {
  return topic === "phoenix" && event === "heartbeat";
}
