import type { Stack } from "../../local/stack.ts";
import { addBatch, type PhotoState } from "../screenshots/add-batch.ts";
import { addModel } from "../screenshots/add-model.ts";
import { addPerson } from "../screenshots/add-person.ts";
import type { Portrait } from "../screenshots/portraits.ts";
import { minutesAgo, openStudio } from "../screenshots/studio.ts";

/** Photos in the gallery that is audited. */
const PHOTOS = 500;
const PHOTOS_A_BATCH = 20;

/** What an audit needs of the person it signs in. */
export interface Member {
  session: string;
  /** A finished batch of theirs. */
  batch: string;
}

/** Adds somebody with a trained model and 500 photos, every one with a thumbnail of its own. */
export async function addMember(
  stack: Stack,
  portraits: readonly [Portrait, ...Portrait[]],
): Promise<Member> {
  await using studio = await openStudio(stack, portraits);
  const person = await addPerson(studio, "Ada Brandt");
  const model = await addModel(studio, person, { name: "Me, this summer", status: "ready" });
  const photos: PhotoState[] = [];
  for (let n = 0; n < PHOTOS; n++) {
    const { styleId, variation, thumbnail } = portraits[n % portraits.length] ?? portraits[0];
    const thumbnail_url = `generated/lighthouse/${n}-thumb.webp`;
    await studio.upload("generated-photos", thumbnail_url, thumbnail);
    photos.push({ style_id: styleId, variation, status: "completed", thumbnail_url });
  }
  let latest = "";
  for (let n = 0; n < PHOTOS; n += PHOTOS_A_BATCH) {
    const created_at = minutesAgo(studio, PHOTOS - n);
    const states = photos.slice(n, n + PHOTOS_A_BATCH);
    const times = { created_at, completed_at: created_at };
    latest = (await addBatch(studio, model, { status: "completed", ...times }, states)).batch.id;
  }
  return { session: person.session, batch: latest };
}
