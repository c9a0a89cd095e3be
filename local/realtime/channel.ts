import type { OwnConnections } from "../background/own-connections.ts";
import { authorize, type Permissions } from "./authorize.ts";
import type { BroadcastPayload } from "./frame.ts";
import { parseJoinPayload } from "./join-payload.ts";
import { Refusal } from "./refusal.ts";
import type { Broadcast, Subscriber, Subscribers } from "./subscribers.ts";
import { type Claims, expiredToken, type VerifyToken } from "./token.ts";

/** What every channel of a server shares. */
export interface Services {
  connections: OwnConnections;
  verifyToken: VerifyToken;
  subscribers: Subscribers;
}

/** The connection a channel lives on. */
export interface ChannelHost {
  /** Claims of the API key that opened the connection; used when no user is signed in. */
  keyClaims: Claims;
  /** Headers of the request that opened the connection. */
  headers: Record<string, string>;
  push(joinRef: string | null, event: string, payload: unknown): void;
  deliver(broadcast: Broadcast): void;
  /** Called once, when the server closed the channel by itself. */
  closed(): void;
}

const CHECK_AGAIN_MS = 3_600_000;

/** A client's subscription to one topic. */
export class Channel implements Subscriber {
  #services: Services;
  #host: ChannelHost;
  #permissions: Permissions = { read: false, write: false };
  #token: string | undefined;
  #expiry: ReturnType<typeof setTimeout> | undefined;
  #wants: ReturnType<typeof parseJoinPayload>["config"];

  private constructor(
    services: Services,
    host: ChannelHost,
    readonly topic: string,
    readonly joinRef: string | null,
    joinPayload: unknown,
  ) {
    this.#services = services;
    this.#host = host;
    const { config, access_token } = parseJoinPayload(joinPayload);
    this.#wants = config;
    this.#token = access_token;
  }

  /**
   * Opens a private channel whose topic the caller may read.
   * @param topic Without the prefix `realtime:`.
   * @throws {Refusal}
   */
  static async join(
    services: Services,
    host: ChannelHost,
    topic: string,
    joinRef: string | null,
    payload: unknown,
  ): Promise<Channel> {
    const channel = new Channel(services, host, topic, joinRef, payload);
    if (!channel.#wants.private) {
      throw new Refusal("PrivateOnly", "This project only allows private channels");
    }
    await channel.#authorize(channel.#token);
    services.subscribers.add(channel);
    return channel;
  }

  /** What the client is told when it has joined; each binding gets an id, as upstream gives it. */
  get joinResponse(): unknown {
    const bindings = this.#wants.postgres_changes;
    return { postgres_changes: bindings.map((binding, index) => ({ ...binding, id: index + 1 })) };
  }

  /** Sends what follows the reply to a join. */
  greet(): void {
    if (this.#wants.presence.enabled) this.#push("presence_state", {});
    if (this.#wants.postgres_changes.length > 0) {
      this.#pushSystemError(
        "postgres_changes",
        "Postgres changes are not available here: send with realtime.send or broadcast_changes",
      );
    }
  }

  deliver(broadcast: Broadcast): void {
    this.#host.deliver(broadcast);
  }

  /**
   * Takes on a new access token. The channel is closed when the token is bad or its bearer may not
   * read the topic.
   */
  async refresh(token: string): Promise<void> {
    if (token === this.#token || token.startsWith("sb_")) return;
    try {
      await this.#authorize(token);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#shutDown(error);
    }
  }

  /**
   * Sends a client's broadcast to the other subscribers, and to itself when it asked for that.
   * @returns whether the client waits for an acknowledgement; never when it may not send, as
   * upstream ignores such a broadcast.
   */
  broadcast(event: string, payload: BroadcastPayload): boolean {
    if (!this.#permissions.write) return false;
    const { ack, self } = this.#wants.broadcast;
    this.#services.subscribers.broadcast(
      { topic: this.topic, event, payload },
      self ? undefined : this,
    );
    return ack;
  }

  /** Ends the subscription and tells the client. */
  close(): void {
    this.dispose();
    this.#push("phx_close", {});
  }

  /** Ends the subscription. */
  dispose(): void {
    clearTimeout(this.#expiry);
    this.#services.subscribers.delete(this);
  }

  async #authorize(token: string | undefined): Promise<void> {
    const { keyClaims, headers } = this.#host;
    const isUser = token !== undefined && !token.startsWith("sb_");
    const claims = isUser ? await this.#services.verifyToken(token) : keyClaims;
    const { topic } = this;
    const permissions = await authorize(this.#services.connections, { topic, claims, headers });
    if (!permissions.read) {
      throw new Refusal(
        "Unauthorized",
        `You do not have permissions to read from this Channel topic: ${topic}`,
      );
    }
    this.#token = token;
    this.#permissions = permissions;
    this.#watchExpiry(claims.exp);
  }

  /** A timer cannot be set to more than 24 days, hence the steps. */
  #watchExpiry(exp: number | undefined): void {
    clearTimeout(this.#expiry);
    if (exp === undefined) return;
    const remainingMs = exp * 1000 - Date.now();
    this.#expiry = setTimeout(() => {
      if (remainingMs > CHECK_AGAIN_MS) this.#watchExpiry(exp);
      else this.#shutDown(expiredToken(exp));
    }, Math.min(remainingMs, CHECK_AGAIN_MS));
  }

  #shutDown({ message }: Refusal): void {
    this.#pushSystemError("system", message);
    this.close();
    this.#host.closed();
  }

  #pushSystemError(extension: string, message: string): void {
    this.#push("system", { extension, status: "error", message, channel: this.topic });
  }

  #push(event: string, payload: unknown): void {
    this.#host.push(this.joinRef, event, payload);
  }
}
