import type { TestStack } from "../../local/testing/test-stack.ts";
import { type UserWithModel, userWithModel } from "../../local/testing/test-user.ts";

/** What the live channel says about one photo. */
export interface PhotoEvent {
  id: string;
  status: string;
  thumbnail_url: string | null;
  /** When this client heard it, by `performance.now()`. */
  heardAt: number;
}

/** Somebody with a trained model who listens to what happens. */
export interface LiveUser extends UserWithModel {
  /** Replaces who hears of the photos. */
  listen(onPhoto: (event: PhotoEvent) => void): void;
}

/** Signs somebody up, trains a model and joins the live channel. */
export async function liveUser(stack: TestStack): Promise<LiveUser> {
  const user = await userWithModel(stack);
  let hear: (event: PhotoEvent) => void = () => {};
  await user.client.realtime.setAuth();
  const channel = user.client.channel(`user:${user.id}`, { config: { private: true } })
    .on("broadcast", { event: "photo" }, ({ payload: { id, status, thumbnail_url } }) => {
      hear({ id, status, thumbnail_url, heardAt: performance.now() });
    });
  await new Promise<void>((resolve) =>
    channel.subscribe((status) => status === "SUBSCRIBED" && resolve())
  );
  return { ...user, listen: (onPhoto) => hear = onPhoto };
}
