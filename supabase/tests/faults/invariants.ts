import type postgres from "postgres";

/** A crashed server, a restarting worker and the tick itself take their time. */
const GRACE = "5 seconds";

/**
 * What must hold when nothing is under way, whatever happened before; names what does not. Reads
 * the tables themselves and the audit of audit.pgsql, none of the product's own checks.
 */
export async function brokenInvariants(sql: postgres.Sql): Promise<string[]> {
  const broken: string[] = [];
  for (const [invariant, query] of Object.entries(INVARIANTS)) {
    const rows = await sql.unsafe(query);
    broken.push(...rows.map((row) => `${invariant}: ${JSON.stringify(row)}`));
  }
  return broken;
}

/** Each query gives the rows that break the rule. */
const INVARIANTS: Record<string, string> = {
  "the balance of each kind of credits is the sum of its ledger": `
    select users.id, credits, training_credits, array_agg((line.kind, line.amount)) as ledger
    from public.users left join public.credit_history as line on line.user_id = users.id
    group by users.id
    having credits <> coalesce(sum(amount) filter (where kind = 'generation'), 0)
      or training_credits <> coalesce(sum(amount) filter (where kind = 'training'), 0)`,

  "each line of the ledger tells the balance after it": `
    select id, user_id from (
      select *, sum(amount) over (partition by user_id, kind order by id) as running
      from public.credit_history
    ) as line where balance_after <> running`,

  "what is held is what is open, and never more than there is": `
    select
      users.id, credits, credits_held, training_credits, training_credits_held,
      open.portraits, open.trainings
    from public.users
    cross join lateral (
      select
        coalesce(sum(held) filter (where kind = 'generation'), 0) as portraits,
        coalesce(sum(held) filter (where kind = 'training'), 0) as trainings
      from (
        select user_id, held, 'generation' as kind from private.generation_queue
        union all select user_id, held, held_kind::text from private.training_queue
      ) as work where work.user_id = users.id
    ) as open
    where (credits_held, training_credits_held) <> (open.portraits, open.trainings)
      or credits_held not between 0 and credits + credits_owed
      or training_credits_held not between 0 and training_credits + training_credits_owed`,

  "a payment is posted once, and credits are owed only for money that went back": `
    select user_id::text as id from public.credit_history where type = 'purchase'
    group by user_id, related_transaction_id having count(*) > 1
    union all select id::text from public.users
    where credits_owed + training_credits_owed > 0 and not exists (
      select from public.credit_history where user_id = users.id and type = 'reversal'
    )`,

  "portraits are paid with generation credits, trainings with training credits": `
    select id, type, kind from public.credit_history
    where type in ('generation', 'training') and type::text <> kind::text`,

  "each completed photo is charged exactly once, no other is": `
    select photo_id, completed, charged from (
      select distinct photo_id from audit.photos
      union select photo_id from audit.credits where photo_id is not null
    ) as photo
    cross join lateral (
      select count(*) as completed from audit.photos
      where photos.photo_id = photo.photo_id and status = 'completed'
    ) as done
    cross join lateral (
      select count(*) as charged from audit.credits
      where credits.photo_id = photo.photo_id
    ) as paid
    where completed > 1 or charged <> completed`,

  "a photo's price is the ledger's": `
    select photo.id, photo.credits_used, -sum(line.amount) as paid from public.photos as photo
    left join public.credit_history as line on line.related_photo_id = photo.id
    group by photo.id having photo.credits_used <> coalesce(-sum(line.amount), 0)`,

  "each training that made a model ready is charged exactly once, no other is": `
    select training_id, ended_as, count(credits.type) as charged
    from audit.trainings left join audit.credits using (training_id)
    group by training_id
    having count(credits.type) <> case ended_as when 'ready' then 1 else 0 end`,

  "a completed photo stays completed": `
    select photo_id, status from (
      select *, lag(status) over (partition by photo_id order by at) as before from audit.photos
    ) as change where before in ('completed', 'cancelled') and status is not null`,

  "one version stands for all of a portrait, and each knows how many there are": `
    select coalesce(root_photo_id, id) as root, count(*), array_agg(versions) as told
    from public.photos where status = 'completed'
    group by 1
    having count(*) filter (where is_newest) <> 1
      or min(versions) <> count(*) or max(versions) <> count(*)`,

  "every photo has ended": `
    select id, status from public.photos where status not in ('completed', 'failed', 'cancelled')
    union all select photo_id, 'queued' from private.generation_queue`,

  "every free new try has ended, and none is forgotten": `
    select photo.id, photo.free_retry from public.photos as photo
    where photo.free_retry = 'waiting'`,

  "every portrait is judged, or was given up": `
    select photo_id, attempt from private.likeness_queue`,

  "every notice was told, or was given up": `
    select id, kind, attempt, detail from private.notice_queue`,

  "every file on a receipt is confirmed gone": `
    select receipt_id, kind from private.receipt_files where removed_at is null`,

  "what a receipt calls gone is not there": `
    select object.bucket_id, object.name from storage.objects as object
    join private.receipt_files as line
      on line.file_digest = sha256(convert_to(object.bucket_id || '/' || object.name, 'UTF8'))`,

  "every copy of a share is made, or was given up": `
    select share_photo_id, attempt from private.share_queue`,

  "a share shows what its owner has, and something": `
    select share.id from private.shares as share
    left join private.share_photos as shared on shared.share_id = share.id
    left join public.photos as photo
      on photo.id = shared.photo_id and photo.user_id = share.user_id
    where photo.id is null or photo.status <> 'completed'`,

  "every own style is ready with its picture, or says why it is not": `
    select id, status::text, failure_code from public.styles
    where owner_id is not null and (
      status = 'preparing'
      or (status = 'refused') <> (failure_code is not null)
      or (status = 'ready') <> (image_url is not null and card_url is not null)
    )
    union all select style_id, 'queued', null from private.style_queue`,

  "every failed photo says why, and so does one whose training failed": `
    select id from public.photos
    where (status = 'failed' or failure_code = 'training_failed') <> (failure_code is not null)
      or (failure_code = 'training_failed' and status <> 'cancelled')`,

  "every training has ended": `
    select id::text, status::text from public.models where status = 'training' or is_retraining
    union all select model_id::text, 'queued' from private.training_queue`,

  "a model is ready with references, of all that it knows, and else has none": `
    select model.id, model.status, model.reference_set, has.references, has.trained
    from public.models as model
    cross join lateral (
      select
        (
          select count(*) from public.model_references
          where model_id = model.id and reference_set = model.reference_set
        ) as references,
        (select count(*) from public.model_references where model_id = model.id) as all_references,
        (
          select count(*) from public.model_training_images
          where model_id = model.id and trained_at is not null
        ) as trained
    ) as has
    where (model.status = 'ready') <> (has.references > 0)
      or has.references <> has.trained or has.references <> has.all_references`,

  "nothing waits for a training that is over": `
    select id, status from public.photo_generation_batches
    where reference_set is null and status not in ('cancelled', 'failed')`,

  "all ended by its deadline": `
    select what, id, late::text from audit.lateness where late > interval '${GRACE}'`,

  "every batch has ended, as its photos did": `
    select batch.id, batch.status, batch.total_images_requested, completed, failed
    from public.photo_generation_batches as batch
    cross join lateral (
      select
        count(*) filter (where status = 'completed') as completed,
        count(*) filter (where status = 'failed') as failed,
        count(*) as photos
      from (
        select distinct on (photo_id) status from audit.photos
        where batch_id = batch.id and status is not null
        order by photo_id, at desc
      ) as last
    ) as has
    cross join lateral (
      select coalesce(-sum(amount), 0) as credits from audit.credits
      where photo_id in (select photo_id from audit.photos where batch_id = batch.id)
    ) as paid
    where completed_at is null
      or photos <> total_images_requested
      or (total_images_generated, failed_count, credits_used) <> (completed, failed, paid.credits)
      or batch.status::text <> case
        when completed = total_images_requested then 'completed'
        when completed > 0 then 'partial'
        when failed > 0 then 'failed'
        else 'cancelled'
      end`,
};
