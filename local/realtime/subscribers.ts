import {
  type BroadcastPayload,
  encodeBinaryBroadcast,
  encodeTextFrame,
  type Vsn,
} from "./frame.ts";

/** A channel as the sender of a broadcast sees it. */
export interface Subscriber {
  /** Without the prefix `realtime:`. */
  readonly topic: string;
  deliver(broadcast: Broadcast): void;
}

/** Who is subscribed to which topic. */
export class Subscribers {
  #byTopic = new Map<string, Set<Subscriber>>();

  add(subscriber: Subscriber): void {
    const group = this.#byTopic.get(subscriber.topic) ?? new Set();
    this.#byTopic.set(subscriber.topic, group.add(subscriber));
  }

  delete(subscriber: Subscriber): void {
    const group = this.#byTopic.get(subscriber.topic);
    group?.delete(subscriber);
    if (group?.size === 0) this.#byTopic.delete(subscriber.topic);
  }

  /** @param except The sender, when it does not want its own message. */
  broadcast(broadcast: Broadcast, except?: Subscriber): void {
    for (const subscriber of this.#byTopic.get(broadcast.topic) ?? []) {
      if (subscriber !== except) subscriber.deliver(broadcast);
    }
  }
}

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
