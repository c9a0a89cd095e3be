-- For people at a SQL console.

create function admin.grant_credits(
  p_user text, p_amount integer, p_note text default null,
  p_kind public.credit_kind default 'generation',
  p_request_id uuid default null
)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_user public.users;
  v_balance integer;
  v_held integer;
begin
  select * into v_user from public.users
  where email = lower(btrim(p_user)) or id::text = lower(btrim(p_user))
  for update;
  if not found then
    raise exception 'There is no user "%".', p_user;
  end if;
  if p_amount = 0 or p_amount is null then
    raise exception 'The amount must be a number other than 0.';
  end if;
  select mine.balance, mine.held into v_balance, v_held
  from private.balances_of(v_user) as mine where mine.kind = p_kind;
  if not found then
    raise exception 'The kind of credits must be "generation" or "training".';
  end if;
  if p_amount < 0 and v_balance + p_amount < v_held then
    raise exception 'That would leave % with fewer % credits than are held for unfinished work (%).',
      v_user.email, p_kind, v_held;
  end if;
  v_balance := private.post_credits(
    v_user.id, p_amount, 0,
    case when p_amount > 0 then 'grant' else 'adjustment' end::public.credit_type,
    coalesce(nullif(btrim(p_note), ''), 'Credits from Retrato'),
    p_kind => p_kind
  );
  perform private.write_audit(
    'grant_credits', v_user.id::text,
    jsonb_build_object('kind', p_kind, 'credits', v_balance - p_amount),
    jsonb_build_object('kind', p_kind, 'credits', v_balance), p_note, p_request_id
  );
  return v_balance;
end
$$;

comment on function admin.grant_credits is
  'Adds credits of a kind to a user named by e-mail or id (a negative amount takes them away) and returns the new balance of that kind. An id of the request keeps it from being done twice.';

create view admin.stuck_work as
select
  'photo' as kind, queue.photo_id as id, queue.user_id, queue.attempt, queue.not_before,
  queue.lease_expires_at, private.deadline_of(queue), photo.failure_code
from private.generation_queue as queue
join public.photos as photo on photo.id = queue.photo_id
join private.provider_pace as pace on pace.generation_model_id = queue.generation_model_id
where queue.lease_expires_at < now() - interval '1 minute'
  or (
    queue.lease_token is null
    and greatest(queue.not_before, pace.paused_until, pace.stopped_until)
      < now() - interval '1 minute'
    and not exists (
      select from private.generation_queue as leased
      where leased.generation_model_id = queue.generation_model_id
        and leased.lease_expires_at > now()
    )
  )
union all
select
  'training', queue.model_id, queue.user_id, queue.attempt, queue.not_before,
  queue.lease_expires_at, queue.deadline_at, null
from private.training_queue as queue
where greatest(queue.not_before, queue.lease_expires_at) < now() - interval '1 minute';

comment on view admin.stuck_work is
  'Work that for over a minute nobody has taken, or whose lease has lapsed. A photo that waits while others of its Gemini model are in work is not stuck.';

create view admin.failures as
select
  date_trunc('day', photo.created_at) as day, photo.failure_code, failure.detail, count(*) as photos
from public.photos as photo
left join private.failure_details as failure on failure.photo_id = photo.id
where photo.status = 'failed'
group by 1, 2, 3;

comment on view admin.failures is 'Failed photos by day and reason.';

create view admin.costs as
select
  date_trunc('day', photo.completed_at) as day, photo.generation_model_id,
  count(*) as photos, sum(photo.credits_used) as credits,
  sum(size.price_usd * case photo.free_retry when 'done' then 2 else 1 end) as provider_cost_usd
from public.photos as photo
join public.generation_model_sizes as size using (generation_model_id, image_size)
where photo.status = 'completed'
group by 1, 2;

comment on view admin.costs is
  'What the delivered photos cost at Gemini, free new tries included, and the credits they brought.';

create view admin.credit_check as
select
  users.id, users.email, mine.kind, mine.balance as credits, mine.held as credits_held,
  coalesce(ledger.total, 0) as ledger_total,
  coalesce(photos.held, 0) + coalesce(trainings.held, 0) as held_total
from public.users
cross join lateral private.balances_of(users) as mine
left join lateral (
  select sum(amount) as total from public.credit_history
  where user_id = users.id and kind = mine.kind
) as ledger on true
left join lateral (
  select sum(held) as held from private.generation_queue
  where user_id = users.id and mine.kind = 'generation'
) as photos on true
left join lateral (
  select sum(held) as held from private.training_queue
  where user_id = users.id and held_kind = mine.kind
) as trainings on true
where mine.balance <> coalesce(ledger.total, 0)
  or mine.held <> coalesce(photos.held, 0) + coalesce(trainings.held, 0);

comment on view admin.credit_check is
  'Users whose balance of a kind of credits differs from their ledger, or whose held credits differ from their open work. Always empty.';

create view admin.latency as
select
  date_trunc('day', completed_at) as day,
  style_id,
  count(*) as photos,
  percentile_cont(0.5) within group (order by wait) as wait_p50,
  percentile_cont(0.95) within group (order by wait) as wait_p95,
  percentile_cont(0.5) within group (order by work) as work_p50,
  percentile_cont(0.95) within group (order by work) as work_p95,
  percentile_cont(0.5) within group (order by wait + work) as total_p50,
  percentile_cont(0.95) within group (order by wait + work) as total_p95
from (
  select
    photo.completed_at,
    case style.category when 'own' then 'own' else style.id end as style_id,
    photo.started_at - photo.created_at as wait,
    photo.completed_at - photo.started_at as work
  from public.photos as photo
  join public.styles as style on style.id = photo.style_id
  where photo.status = 'completed'
) as photo
group by grouping sets ((1, 2), (1));

comment on view admin.latency is
  'How long delivered photos took, by day and style (null: all styles; own: those of people, together). Wait: until the attempt that succeeded was handed out, earlier attempts included; work: from there until the photo was stored.';

create view admin.health as
select
  measured.*,
  array_remove(array[
    case when not webhooks_configured then 'webhooks_not_configured' end,
    case when stuck_work > 0 then 'stuck_work' end,
    case when paused_models > 0 then 'provider_paused' end,
    case when closed_until is not null then 'provider_closed' end,
    case when suspended_models > 0 then 'provider_suspended' end,
    case when broken_work > 0 then 'broken_work' end,
    case when oldest_removal_seconds > 3600 then 'removals_behind' end,
    case when unsettled_payments > 0 then 'payments_unsettled' end,
    case when payments_to_look_at > 0 then 'payments_to_look_at' end,
    case when stripe_problem is not null then 'stripe_refused' end,
    case when stripe_webhook_silent then 'stripe_webhook_silent' end,
    case when measured.next_retirement <= current_date then 'model_retired' end
  ], null) as problems,
  array_remove(array[
    case
      when measured.next_retirement between current_date + 1 and current_date + 30
      then 'model_retires_soon'
    end,
    case when stopped_models > 0 then 'provider_stopped' end,
    case when oldest_unjudged_seconds > 900 then 'likeness_behind' end,
    case when oldest_uncopied_seconds > 900 then 'shares_behind' end,
    case when oldest_untold_seconds > 900 then 'notices_behind' end,
    case when failed_notices >= 3 then 'notices_failing' end,
    case when oldest_retention_seconds > 3600 then 'retention_behind' end
  ], null) as warnings
from (
  select
    (select count(*) from private.generation_queue) as open_photos,
    (select count(*) from private.generation_queue where lease_token is not null)
      as photos_in_work,
    (
      select floor(extract(epoch from now() - min(not_before)))::integer
      from private.generation_queue
      where lease_token is null and not_before <= now()
    ) as oldest_due_photo_seconds,
    (select count(*) from private.training_queue) as open_trainings,
    (select count(*) from private.likeness_queue) as unjudged_photos,
    (
      select floor(extract(epoch from now() - min(not_before)))::integer
      from private.likeness_queue
      where not_before <= now()
    ) as oldest_unjudged_seconds,
    (select count(*) from private.share_queue) as uncopied_shares,
    (
      select floor(extract(epoch from now() - min(not_before)))::integer
      from private.share_queue
      where not_before <= now()
    ) as oldest_uncopied_seconds,
    (select count(*) from private.notice_queue where happened_at <= now()) as untold_notices,
    (
      select floor(extract(epoch from now() - min(happened_at)))::integer
      from private.notice_queue
      where happened_at <= now()
    ) as oldest_untold_seconds,
    (
      select count(*) from private.told_notices
      where failure is not null and told_at > now() - interval '1 day'
    ) as failed_notices,
    (
      select floor(extract(epoch from now() - min(look_at)))::integer
      from public.retention_clocks
      where look_at <= now() and (portraits <> 'until_deleted' or photos <> 'until_deleted')
    ) as oldest_retention_seconds,
    (select count(*) from admin.stuck_work) as stuck_work,
    (select count(*) from private.broken_work where seen_at > now() - interval '1 day')
      as broken_work,
    (select count(*) from private.provider_pace where paused_until > now()) as paused_models,
    (select count(*) from private.provider_pace where stopped_until > now()) as stopped_models,
    (select count(*) from private.provider_pace where suspended_for is not null)
      as suspended_models,
    (select string_agg(suspended_for, '; ') from private.provider_pace) as suspended_for,
    (select max(paused_until) from private.provider_pace where paused_until > now())
      as paused_until,
    (select max(closed_until) from private.provider_pace where closed_until > now())
      as closed_until,
    (select count(*) from private.storage_removals) as open_removals,
    (
      select floor(extract(epoch from now() - min(created_at)))::integer
      from private.storage_removals
      where not_before <= now()
    ) as oldest_removal_seconds,
    (
      select count(*) = 2 from (values ('functions_url'), ('webhook_token')) as secret (name)
      where private.vault_secret(secret.name) is not null
    ) as webhooks_configured,
    (
      select count(*) from private.payment_events
      where status = 'pending' and received_at < now() - interval '5 minutes'
    ) as unsettled_payments,
    (
      select count(*) from public.payments
      where resolved_at is null and (
        status = 'refused' or status = 'unclaimed' and paid_at < now() - interval '1 day'
      )
    ) as payments_to_look_at,
    (select problem from private.stripe_state) as stripe_problem,
    (
      select coalesce(max(received_at) > coalesce(max(state.webhook_at), '-infinity'), false)
      from private.payment_events
      cross join private.stripe_state as state
      where asked and facts is not null and received_at > now() - interval '1 day'
    ) as stripe_webhook_silent,
    (select min(retires_on) from public.generation_models where enabled) as next_retirement
) as measured;

comment on view admin.health is
  'One row: how much is open, what is wrong and what will be, by name. Nothing in it belongs to a person.';
