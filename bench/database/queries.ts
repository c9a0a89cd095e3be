import { createHash } from "node:crypto";

/** What a user of the app waits for. */
export interface Query {
  name: string;
  /** SQL with the ids of this user and this repetition put in. */
  text: (ids: Ids) => string;
}

/** Ids of one of the users with 1,000 photos, as fill.sql makes them. */
export interface Ids {
  user: string;
  model: string;
  /** Other in each repetition. */
  photo: (number: number) => string;
  batch: (number: number) => string;
  /** Grows with each repetition. */
  repetition: number;
}

const GALLERY = `
  select id, url, thumbnail_url, width, height, completed_at, style_id, backgrounds, variation,
    variations, model_id, is_favorite, likeness, free_retry, is_newest, versions
  from public.photos
  where status = 'completed'`;
const SHOWN = `${GALLERY} and is_newest`;
const NEWEST = "order by completed_at desc, id desc limit";
/** Older than the 800th photo; see olderThan in web/src/features/gallery/api. */
const CURSOR = "date_trunc('minute', now() - interval '40 hours')";
const DEEP = `completed_at <= ${CURSOR} and (completed_at < ${CURSOR}
  or (completed_at = ${CURSOR} and id < '80000000-0000-0000-0000-000000000000'))`;
const NEWER = `completed_at >= ${CURSOR} and (completed_at > ${CURSOR}
  or (completed_at = ${CURSOR} and id > '80000000-0000-0000-0000-000000000000'))`;
const MOST_ALIKE = "order by likeness desc nulls last, completed_at desc, id desc limit";
/** The last fifth by likeness, as one scrolls there. */
const LESS_ALIKE = "(likeness < 0.6 or likeness is null)";
const COUNT = "select count(*) from public.photos where status = 'completed'";
const TEN_STYLES = `(select array_agg(id) from (
    select id from public.styles where category <> 'own' order by id limit 10
  ) as ten)`;

/** Its policies and its trigger are what Storage runs for each file of a person. */
export const UPLOAD = "upload of a photo, as Storage writes it";

/** Everything the app asks the database for on the way of a user, the costliest form of each. */
export const QUERIES: Query[] = [
  { name: "gallery, newest 100", text: () => `${SHOWN} ${NEWEST} 100` },
  { name: "gallery, next 500", text: () => `${SHOWN} and ${DEEP} ${NEWEST} 500` },
  { name: "gallery, favourites", text: () => `${GALLERY} and is_favorite ${NEWEST} 100` },
  { name: "gallery, most alike 100", text: () => `${SHOWN} ${MOST_ALIKE} 100` },
  {
    name: "gallery, less alike 500",
    text: () => `${SHOWN} and ${LESS_ALIKE} ${MOST_ALIKE} 500`,
  },
  {
    name: "gallery, most alike favourites",
    text: () => `${GALLERY} and is_favorite ${MOST_ALIKE} 100`,
  },
  {
    name: "advice on the photos of a model",
    text: ({ model }) => `select * from public.photo_advice('${model}')`,
  },
  {
    name: "gallery, one model",
    text: ({ model }) => `${SHOWN} and model_id = '${model}' ${NEWEST} 100`,
  },
  {
    name: "gallery, one style",
    text: () => `${SHOWN} and style_id = 'studio-grey' ${NEWEST} 100`,
  },
  {
    name: "gallery, one style of one model, favourites",
    text: ({ model }) =>
      `${GALLERY} and is_favorite and model_id = '${model}' and style_id = 'studio-grey' ${NEWEST} 100`,
  },
  { name: "gallery, how many", text: () => COUNT },
  { name: "gallery, how many before one", text: () => `${COUNT} and ${NEWER}` },
  {
    name: "gallery, how many in one style of one model",
    text: ({ model }) => `${COUNT} and model_id = '${model}' and style_id = 'studio-grey'`,
  },
  {
    name: "one photo",
    text: ({ photo, repetition }) =>
      `select * from public.photos where id = '${photo(1 + repetition)}' and status = 'completed'`,
  },
  { name: "dashboard, profile", text: () => "select * from public.users" },
  { name: "dashboard, latest photos", text: () => `${SHOWN} ${NEWEST} 12` },
  { name: "dashboard, models", text: () => "select * from public.models order by created_at desc" },
  {
    name: "dashboard, open batches",
    text: () => `
      select * from public.photo_generation_batches
      where status in ('queued', 'processing') order by created_at desc`,
  },
  {
    name: "progress, photos of a batch",
    text: ({ batch, repetition }) => `
      select * from public.photos where generation_batch_id = '${batch(1 + repetition % 50)}'
      order by style_id, variation`,
  },
  {
    name: "ledger, newest 50",
    text: () => "select * from public.credit_history_by_order()",
  },
  {
    name: "ledger, next 50",
    text: () => `
      select * from public.credit_history_by_order(
        before => (select max(id) - 500 from public.credit_history)
      )`,
  },
  {
    name: "ledger, photos of a page",
    text: ({ photo }) => `
      select id, thumbnail_url from public.photos where id in (${
      Array.from({ length: 50 }, (_, index) => `'${photo(index + 1)}'`).join(", ")
    })`,
  },
  {
    name: "ledger, portraits of an order",
    text: ({ batch }) => `
      select * from public.credit_history
      where type = 'generation' and related_transaction_id = '${
      batch(1)
    }' order by id desc limit 100`,
  },
  {
    name: "ledger, trainings only",
    text: () => "select * from public.credit_history_by_order(kinds => '{training}')",
  },
  {
    name: "favourite a photo",
    text: ({ photo, repetition }) => `
      update public.photos set is_favorite = not is_favorite where id = '${photo(1 + repetition)}'`,
  },
  {
    name: UPLOAD,
    text: ({ user, repetition }) => `
      insert into storage.objects (bucket_id, name)
      values ('model-training-images', 'training/${user}/upload-${repetition}.jpg')`,
  },
  {
    name: "create_generation_batch, 40 images",
    text: ({ model }) => `
      select public.create_generation_batch(gen_random_uuid(), '${model}', ${TEN_STYLES})`,
  },
];

/** Deletes as many photos as one may mark at once. */
export const DELETE_500: Query = {
  name: "delete 500 photos",
  text: ({ photo }) => `
    delete from public.photos where id in (${
    Array.from({ length: 500 }, (_, index) => `'${photo(index + 1)}'`).join(", ")
  })`,
};

/** @param number Which of the users with 1,000 photos, from 1. */
export function idsOf(number: number, repetition: number): Ids {
  return {
    user: uuid(`user ${number}`),
    model: uuid(`model ${number} 1`),
    photo: (photo) => uuid(`photo ${number} ${photo}`),
    batch: (batch) => uuid(`batch ${number} ${batch}`),
    repetition,
  };
}

/** Postgres: md5(name)::uuid. */
export function uuid(name: string): string {
  const hex = createHash("md5").update(name).digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
