import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { runFile } from "../../../local/pgtap/run-file.ts";
import { scratchDatabase } from "../../../local/testing/scratch-database.ts";

type Query = postgres.PendingQuery<postgres.Row[]>;

/** A database in which several people and workers act at once. */
export interface World {
  /** Sets the scene and looks at the outcome; each query may use another connection. */
  sql: postgres.Sql;
  /** One connection of the superuser. */
  admin: postgres.Sql;
  /** What a signed-in user does, in one transaction on a connection of its own. */
  asUser(
    name: string,
    act: (sql: postgres.TransactionSql) => Query,
  ): Promise<postgres.Row[]>;
  /** What an Edge Function does. */
  asWorker(
    act: (sql: postgres.TransactionSql) => Query,
  ): Promise<postgres.Row[]>;
}

/** Lends a database with the helpers of the pgTAP tests: schema `tests`. */
export async function withWorld(
  use: (world: World) => Promise<void>,
): Promise<void> {
  await using database = await scratchDatabase();
  await runFile(
    database.url,
    fileURLToPath(new URL("../000-helpers.test.sql", import.meta.url)),
  );
  const sql = postgres(database.url, { max: 40, onnotice: () => {} });
  const admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  const actAs = (
    authenticate: string,
    act: (sql: postgres.TransactionSql) => Query,
  ) =>
    sql.begin(async (transaction) => {
      await transaction.unsafe(authenticate);
      return await act(transaction);
    });
  try {
    await use({
      sql,
      admin,
      asUser: (name, act) => actAs(`select tests.authenticate_as('${name}')`, act),
      asWorker: (act) => actAs("select tests.authenticate_as_service_role()", act),
    });
  } finally {
    await Promise.all([sql.end(), admin.end()]);
  }
}

/** What must hold whenever nothing is under way; names what does not. */
export async function brokenInvariants({ sql }: World): Promise<string[]> {
  const rows = await sql<{ broken: string }[]>`
    select 'credits do not add up: ' || email as broken from admin.credit_check
    union all
    select format('photo %s is %s, but %s', photo.id, photo.status,
      case when queue.photo_id is null then 'not queued' else 'queued' end)
    from public.photos as photo
    left join private.generation_queue as queue on queue.photo_id = photo.id and queue.held > 0
    where (queue.photo_id is not null) <> (photo.status in ('queued', 'generating'))
      or (queue.lease_token is not null) <> (photo.status = 'generating')
    union all
    select format('the free try of %s is %s', photo.id, coalesce(photo.free_retry::text, 'none'))
    from public.photos as photo
    where (photo.free_retry is not distinct from 'waiting') <> exists (
      select from private.generation_queue as queue
      where queue.photo_id = photo.id and queue.held = 0
    )
    union all
    select format('%s is judged without a picture', photo.id)
    from public.photos as photo
    join private.likeness_queue as queue on queue.photo_id = photo.id
    where photo.status <> 'completed'
    union all
    select format('style %s is %s', style.id, style.status)
    from public.styles as style
    where (style.status = 'preparing') <> exists (
      select from private.style_queue as queue where queue.style_id = style.id
    )
    union all
    select format('share %s shows nothing', share.id)
    from private.shares as share
    where not exists (select from private.share_photos where share_id = share.id)
    union all
    select format('%s has %s hearts', shared.id, shared.hearts)
    from private.share_photos as shared
    where shared.hearts <> (
      select count(*) from private.share_hearts where share_photo_id = shared.id
    )
    union all
    select format('batch %s is %s', batch.id, batch.status)
    from public.photo_generation_batches as batch
    where (batch.status in ('queued', 'processing')) <> exists (
      select from private.generation_queue where batch_id = batch.id and held > 0
    )
    union all
    select format('batch %s counts %s generated, %s failed', batch.id,
      batch.total_images_generated, batch.failed_count)
    from public.photo_generation_batches as batch
    join lateral (
      select
        count(*) filter (where status = 'completed') as completed,
        count(*) filter (where status = 'failed') as failed,
        count(*) as photos
      from public.photos where generation_batch_id = batch.id
    ) as has on has.photos = batch.total_images_requested
    where (batch.total_images_generated, batch.failed_count) <> (has.completed, has.failed)
    union all
    select format('model %s is %s', model.id, model.status) from public.models as model
    where (model.status = 'training' or model.is_retraining) <> exists (
      select from private.training_queue where model_id = model.id
    )
    union all
    select format('model %s is %s, but of set %s it has %s references', model.id, model.status,
      model.reference_set, has.references)
    from public.models as model
    join lateral (
      select count(*) as references from public.model_references
      where model_id = model.id and reference_set = model.reference_set
    ) as has on (model.status = 'ready') <> (has.references > 0)
    union all
    select format('batch %s waits, but model %s is %s', batch.id, model.id, model.status)
    from public.photo_generation_batches as batch
    join public.models as model on model.id = batch.model_id
    where batch.reference_set is null and batch.status in ('queued', 'processing')
      and model.status <> 'training'
    union all
    select format('old set %s of model %s stays', reference.reference_set, model.id)
    from public.model_references as reference
    join public.models as model on model.id = reference.model_id
    where reference.reference_set <> model.reference_set and not exists (
      select from private.generation_queue as queue
      join public.photo_generation_batches as batch on batch.id = queue.batch_id
      where batch.model_id = model.id
    )`;
  return rows.map(({ broken }) => broken);
}
