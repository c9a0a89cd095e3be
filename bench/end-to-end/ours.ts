import type { LiveUser, PhotoEvent } from "./live-user.ts";

/** What the person in front of the screen waits for, in milliseconds since they asked. */
export interface BatchTimes {
  /** `create_generation_batch` has answered. */
  asked: number;
  /** The first image is said to be generating. */
  begun: number;
  /** The first thumbnail is on this side. */
  first: number;
  /** The last thumbnail is on this side. */
  last: number;
}

/** Asks for four images in each style and waits until all thumbnails have been fetched. */
export async function timeBatch(
  user: LiveUser,
  styleIds: string[],
  storageUrl: string,
): Promise<BatchTimes> {
  const images = styleIds.length * 4;
  const fetched: number[] = [];
  const began = performance.now();
  let asked = 0;
  let begun = Infinity;
  const finished = new Promise<void>((resolve, reject) => {
    user.listen((event: PhotoEvent) => {
      if (event.status === "generating") begun = Math.min(begun, event.heardAt - began);
      if (event.status !== "completed") return;
      fetchThumbnail(`${storageUrl}/${event.thumbnail_url}`).then(() => {
        fetched.push(performance.now() - began);
        if (fetched.length === images) resolve();
      }, reject);
    });
  });
  await user.client.rpc("create_generation_batch", {
    id: crypto.randomUUID(),
    model_id: user.modelId,
    style_ids: styleIds,
  }).throwOnError();
  asked = performance.now() - began;
  await finished;
  return { asked, begun, first: fetched[0] ?? NaN, last: fetched.at(-1) ?? NaN };
}

async function fetchThumbnail(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  await response.bytes();
}
