import type { Session } from "./connect.ts";

/** How often work is looked at while no event arrives: delivery is not guaranteed. */
const POLL_MS = 5_000;

/**
 * Calls `look` now, at every event on the user's private topic, and every few seconds, one call at a
 * time, until it returns a value.
 * @param look Reads the state of the work; undefined means it goes on.
 */
export async function watch<T>(session: Session, look: () => Promise<T | undefined>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  let looking: Promise<void> | undefined;
  let lookAgain = false;
  const trigger = () => {
    lookAgain = true;
    looking ??= run().catch(reject).finally(() => looking = undefined);
  };
  async function run() {
    while (lookAgain) {
      lookAgain = false;
      const value = await look();
      if (value !== undefined) resolve(value);
    }
  }
  await session.client.realtime.setAuth();
  const channel = session.client.channel(`user:${session.userId}`, { config: { private: true } })
    .on("broadcast", { event: "*" }, trigger)
    .subscribe((status) => status === "SUBSCRIBED" && trigger());
  const poll = setInterval(trigger, POLL_MS);
  trigger();
  try {
    return await promise;
  } finally {
    clearInterval(poll);
    await looking;
    await session.client.removeChannel(channel);
  }
}
