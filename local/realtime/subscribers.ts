import type { Broadcast } from "./broadcast.ts";

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
