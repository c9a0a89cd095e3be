import STYLES from "../../../supabase/styles/catalogue.json" with { type: "json" };
import { addBatch, type Batch, type Photo, type PhotoState } from "../add-batch.ts";
import { addModel, type Model } from "../add-model.ts";
import { addPerson, type Person } from "../add-person.ts";
import { addShare } from "../add-share.ts";
import { minutesAgo, type Studio } from "../studio.ts";
import { inBatchStyles } from "./in-batch-styles.ts";
import { portraitLine, setLedger, trainingLine, welcomeLines } from "./ledger.ts";

/** Somebody who has been here for a week. */
interface Regular {
  person: Person;
  batches: Record<"partial" | "completed" | "failed", Batch>;
  photoId: string;
  /** The newest version of a portrait that was changed. */
  versionId: string;
  /** Of links to one portrait and to several. */
  shareTokens: Record<"one" | "several", string>;
}

const DAY = 24 * 60;
const LONG_NAME = "With the new haircut, before the wedding in September";

/** Four models, each in another state, some sixty photos, and batches that ended in every way. */
export async function addRegular(studio: Studio): Promise<Regular> {
  const ago = (minutes: number) => minutesAgo(studio, minutes);
  const person = await addPerson(studio, "Ada Brandt");
  const model = await addModels(studio, person);
  const inEveryStyle = [];
  for (const [index, style] of STYLES.entries()) {
    inEveryStyle.push(...await addPair(studio, model, style.id, index));
  }
  const partial = await addBatch(
    studio,
    model,
    { status: "partial", created_at: ago(50), completed_at: ago(48) },
    inBatchStyles((n) => {
      if (n === 4) return { status: "failed", failure_code: "blocked" };
      if (n === 6 || n === 10) return { status: "failed", failure_code: "no_image" };
      return { status: "completed" };
    }),
  );
  const completed = await addBatch(
    studio,
    model,
    { status: "completed", created_at: ago(30), completed_at: ago(28) },
    inBatchStyles(() => ({ status: "completed" })).slice(0, 8),
  );
  const versions = await addVersions(studio, model, completed.photos[6]);
  const failed = await addBatch(
    studio,
    model,
    { status: "failed", created_at: ago(90), completed_at: ago(80) },
    inBatchStyles(() => ({ status: "failed", failure_code: "quota_exhausted" })).slice(0, 4),
  );
  await setLedger(studio, person, [
    ...welcomeLines(ago(7 * DAY)),
    trainingLine(model.name, ago(6 * DAY)),
    trainingLine(LONG_NAME, ago(3 * DAY)),
    {
      kind: "generation",
      amount: 50,
      type: "grant",
      description: "Thank you for testing",
      created_at: ago(2.5 * DAY),
    },
    ...[...inEveryStyle, ...partial.photos, ...completed.photos, ...versions]
      .filter(({ status }) => status === "completed").map(portraitLine),
  ]);
  const ids = completed.photos.map(({ id }) => id);
  return {
    person,
    shareTokens: {
      one: await addShare(studio, person, ids.slice(5, 6)),
      several: await addShare(studio, person, ids.slice(0, 5), [2, 7, 0, 3, 1]),
    },
    batches: { partial: partial.batch, completed: completed.batch, failed: failed.batch },
    photoId: completed.photos[5]?.id ?? "",
    versionId: versions[1]?.id ?? "",
  };
}

/** A portrait that was changed twice. Gives its versions, the newest last. */
async function addVersions(
  studio: Studio,
  model: Model,
  root: Photo | undefined,
): Promise<Photo[]> {
  if (!root) throw new Error("there is nothing to change");
  const created_at = minutesAgo(studio, 20);
  const { photos } = await addBatch(
    studio,
    model,
    { status: "completed", created_at, completed_at: created_at },
    [1, 4].map((variation) => ({
      style_id: root.style_id,
      variation,
      status: "completed",
      root_photo_id: root.id,
      parent_photo_id: root.id,
      versions: 3,
      is_newest: variation === 4,
    })),
  );
  await studio.sql`
    update public.photos set is_newest = false, versions = 3 where id = ${root.id}`;
  await studio.sql`
    update public.photos set edits = '[{"kind": "background", "value": "city"}]'
    where root_photo_id = ${root.id}`;
  return photos;
}

async function addModels(studio: Studio, person: Person): Promise<Model> {
  const created = (days: number) => ({ created_at: minutesAgo(studio, days * DAY) });
  await addModel(studio, person, { name: LONG_NAME, status: "ready", ...created(3) });
  await addModel(studio, person, { name: "Old photos", status: "draft", ...created(1) });
  await addModel(studio, person, {
    name: "From the archive",
    status: "failed",
    failure_code: "photo_too_small",
    ...created(2),
  }, ["photo_too_small", null]);
  return await addModel(studio, person, {
    name: "Me, this summer",
    status: "ready",
    ...created(6),
  });
}

/** Two finished photos of a style, some of them favourites. */
async function addPair(studio: Studio, model: Model, style_id: string, index: number) {
  const created_at = minutesAgo(studio, 4 * DAY - index * 5 * 60);
  const states = [1, 2].map((variation): PhotoState => ({
    style_id,
    variation,
    status: "completed",
    is_favorite: (index * 2 + variation) % 5 === 0,
    download_count: index % 3,
  }));
  const times = { created_at, completed_at: created_at };
  return (await addBatch(studio, model, { status: "completed", ...times }, states)).photos;
}
