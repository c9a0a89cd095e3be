-- Handing out work: as many photos as the pace of each Gemini model allows, in fair order.

create function private.first_position(p_pace private.provider_pace)
returns bigint
language plpgsql
stable
set search_path = ''
as $$
begin
  return least(p_pace.served_position, (
    select min(queue.position) from private.generation_queue as queue
    where queue.generation_model_id = p_pace.generation_model_id
      and queue.position >= p_pace.first_position
      and queue.lease_token is null
  ));
end
$$;

comment on function private.first_position is
  'The lowest position that waits, as before the claim that asks; whatever is queued later comes after served_position.';

create function private.claim_photos_of(p_pace private.provider_pace, p_limit integer)
returns table (photo_id uuid, start_at timestamptz)
language plpgsql
set search_path = ''
as $$
declare
  v_settings private.settings;
  v_now timestamptz := clock_timestamp();
  v_first_slot timestamptz := greatest(v_now, p_pace.next_slot_at);
  v_interval_ms integer := private.interval_of(p_pace);
  v_interval interval := v_interval_ms * interval '1 millisecond';
  v_width integer := private.width_of(p_pace);
  v_free integer;
  v_slots integer;
  v_is_too_narrow boolean;
  v_is_suspect_out boolean;
  v_crowding uuid[];
begin
  select * into v_settings from private.settings;
  -- Materialized, here and below, for the order of an index must not look useful: of a queue that was
  -- empty when statistics were taken, reading all of any index seems to cost nothing.
  with leased as materialized (
    select queue.user_id, queue.lost from private.generation_queue as queue
    where queue.generation_model_id = p_pace.generation_model_id
      and queue.lease_token is not null
      and queue.lease_expires_at > v_now
  )
  select
    case when p_pace.probe_pause is null then v_width else 1 end - coalesce(sum(at_work.photos), 0),
    coalesce(bool_or(at_work.suspect), false),
    coalesce(array_agg(at_work.user_id) filter (where at_work.photos > v_width / 2), '{}')
  into v_free, v_is_suspect_out, v_crowding
  from (
    select leased.user_id, count(*) as photos, bool_or(leased.lost > 0) as suspect
    from leased
    group by leased.user_id
  ) as at_work;
  if v_interval_ms > 0 then
    v_slots := 1 + floor(
      extract(epoch from v_now + v_settings.claim_horizon - v_first_slot)
        / extract(epoch from v_interval)
    );
  end if;
  v_is_too_narrow := p_pace.probe_pause is null
    and (v_slots is null or v_slots > least(p_limit, v_free))
    and exists (
      select from private.generation_queue as unserved
      where unserved.generation_model_id = p_pace.generation_model_id
        and unserved.position >= p_pace.first_position
        and unserved.lease_token is null
        and unserved.not_before <= v_now
      order by unserved.position
      offset greatest(0, v_free)
    );

  return query
  with waiting as (
    select queue.photo_id, queue.position, queue.lost > 0 as is_suspect
    from private.generation_queue as queue
    where queue.generation_model_id = p_pace.generation_model_id
      and queue.position >= p_pace.first_position
      and queue.lease_token is null
      and queue.not_before <= v_now
      and (queue.lost = 0 or not v_is_suspect_out)
      and queue.user_id <> all (v_crowding)
    order by queue.position, queue.photo_id
    limit greatest(0, least(p_limit, v_free, v_slots))
    for update skip locked
  ),
  due as (
    select in_order.photo_id, in_order.position
    from (
      select
        waiting.*,
        count(*) over (order by waiting.position, waiting.photo_id) as number,
        count(*) filter (where waiting.is_suspect)
          over (order by waiting.position, waiting.photo_id) as suspects
      from waiting
    ) as in_order
    where in_order.suspects = 0 or in_order.number = 1
  ),
  numbered as (
    select
      due.photo_id,
      v_first_slot + (row_number() over (order by due.position, due.photo_id) - 1) * v_interval
        as start_at
    from due
  ),
  leased as (
    update private.generation_queue as queue
    set
      lease_token = gen_random_uuid(),
      lease_expires_at = numbered.start_at + v_settings.lease_duration,
      attempt = queue.attempt + 1,
      claimed_at = now()
    from numbered
    where queue.photo_id = numbered.photo_id
    returning queue.photo_id, numbered.start_at, queue.position
  ),
  served as (
    select count(*) as photos, max(leased.position) as last_position from leased
  ),
  paced as (
    update private.provider_pace as pace
    set
      next_slot_at = v_first_slot + served.photos * v_interval,
      served_position = greatest(pace.served_position, served.last_position),
      first_position = private.first_position(pace),
      in_flight_limit = case
        when v_is_too_narrow then private.wider(pace, served.photos)
        else pace.in_flight_limit
      end,
      asked = private.asked_since(pace, v_now, served.photos),
      asked_in = private.five_seconds(v_now)
    from served
    where pace.generation_model_id = p_pace.generation_model_id and served.photos > 0
  )
  select leased.photo_id, leased.start_at from leased
  order by leased.position, leased.photo_id;
end
$$;

comment on function private.claim_photos_of is
  'What has killed a worker is handed out alone, so that it takes nobody along another time; what is due before it comes first. One at a time: two that died together would else meet again. A lease that lapsed holds no place. Who has more than half of what may be in flight is passed over: requests of one user that are never answered would else keep all others waiting. While more wait than may be in flight, and the rate is not what they wait for, more may.';

create function private.references_of(p_batch_id uuid)
returns setof public.model_references
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return query
  select reference.*
  from public.photo_generation_batches as batch
  join public.models as model on model.id = batch.model_id
  join public.model_references as reference
    on reference.model_id = model.id
    and reference.reference_set = case
      when exists (
        select from public.model_references as own
        where own.model_id = model.id and own.reference_set = batch.reference_set
      ) then batch.reference_set
      else model.reference_set
    end
  where batch.id = p_batch_id;
end
$$;

comment on function private.references_of is
  'The set that a batch was made for; the current one when its owner has deleted all photos of that.';

create function private.usable_references(
  p_batch_id uuid, p_omitted smallint, p_limit integer
)
returns table ("position" smallint, image_url text, training_image_id uuid)
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
  select reference.position, reference.image_url, reference.training_image_id
  from private.references_of(p_batch_id) as reference
  where reference.position <> p_omitted
    and not exists (
      select from private.omitted_photos as omitted
      where omitted.batch_id = p_batch_id
        and omitted.training_image_id = reference.training_image_id
    )
  order by reference.position
  limit least(4, p_limit);
end
$$;

comment on function private.usable_references is
  'The references for a portrait of a batch, without those for which one was blocked, and without p_omitted, which may be another.';

create function private.options_of(p_photo public.photos)
returns jsonb
language plpgsql
immutable
set search_path = ''
as $$
declare
  v_options public.portrait_options :=
    jsonb_populate_record(null::public.portrait_options, to_jsonb(p_photo));
begin
  perform private.check_options(v_options);
  return to_jsonb(v_options);
end
$$;

create function private.read_claimed(p_photo_ids uuid[], p_starts timestamptz[])
returns table (
  photo_id uuid, lease_token uuid, attempt integer, start_at timestamptz, batch_id uuid,
  user_id uuid, generation_model_id text, object_path text, variation smallint,
  gender public.gender, training_images text[], style_id text, style_prompt text,
  style_image text, options jsonb, wish text, edits jsonb, source_image text,
  refusals smallint
)
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  v_read integer;
begin
  update public.photos as photo
  set
    status = 'generating', attempts = photo.attempts + 1, retry_at = null, started_at = now()
  where photo.id = any (p_photo_ids) and photo.status <> 'completed';
  update private.generation_queue as queue
  set style_version = style.version, reference_set = batch.reference_set
  from public.photos as photo
  join public.styles as style on style.id = photo.style_id
  join (
    select asked.batch_id, max(reference.reference_set) as reference_set
    from (
      select distinct photo.generation_batch_id as batch_id from public.photos as photo
      where photo.id = any (p_photo_ids)
    ) as asked
    cross join lateral private.references_of(asked.batch_id) as reference
    group by asked.batch_id
  ) as batch on batch.batch_id = photo.generation_batch_id
  where queue.photo_id = any (p_photo_ids) and photo.id = queue.photo_id;
  return query
  select
    photo.id, queue.lease_token, queue.attempt, claimed.start_at, queue.batch_id,
    queue.user_id, queue.generation_model_id,
    private.attempt_path('generated', queue.user_id, photo.id, queue.lease_token),
    photo.variation, model.gender, images.paths, photo.style_id, style.prompt, style.image_url,
    private.options_of(photo), batch.wish, batch.edits, source.url, queue.refusals
  from unnest(p_photo_ids, p_starts) with ordinality as claimed (photo_id, start_at, number)
  join private.generation_queue as queue on queue.photo_id = claimed.photo_id
  join public.photos as photo on photo.id = claimed.photo_id
  join public.photo_generation_batches as batch on batch.id = queue.batch_id
  left join public.photos as source on source.id = batch.source_photo_id
  join public.models as model on model.id = photo.model_id
  join public.styles as style on style.id = photo.style_id
  join public.generation_models as generation_model
    on generation_model.id = queue.generation_model_id
  cross join lateral (
    select array_agg(image_url order by position) as paths
    from private.usable_references(
      queue.batch_id, queue.omitted, generation_model.max_reference_images - 1
    )
  ) as images
  where images.paths is not null
  order by claimed.number;
  get diagnostics v_read = row_count;
  if v_read < cardinality(p_photo_ids) then
    raise exception 'its model, its references or its style is gone';
  end if;
end
$$;

comment on function private.read_claimed is
  'What a worker is told about photos that were handed out to it; raises when it cannot be told about all of them. A finished portrait, of which a free new try was asked for, stays as it is: its owner may just be marking it, and a claim waits for no user.';

create function private.put_photo_aside(p_photo_id uuid, p_detail text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  update private.generation_queue
  set lease_token = null, lease_expires_at = null, not_before = 'infinity'
  where photo_id = p_photo_id;
  perform private.note_broken('photo', p_photo_id::text, p_detail);
end
$$;

comment on function private.put_photo_aside is
  'The tick ends it: a claim, which holds a row of provider_pace, may not wait for a user''s.';

create function public.claim_photos("limit" integer)
returns table (
  photo_id uuid, lease_token uuid, attempt integer, start_at timestamptz, batch_id uuid,
  user_id uuid, generation_model_id text, object_path text, variation smallint,
  gender public.gender, training_images text[], style_id text, style_prompt text,
  style_image text, options jsonb, wish text, edits jsonb, source_image text,
  refusals smallint
)
language plpgsql
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  v_pace private.provider_pace;
  v_claimed uuid[] := '{}';
  v_starts timestamptz[] := '{}';
  v_batches uuid[];
  v_claim record;
begin
  perform private.check_limit("limit");
  for v_pace in
    select pace.* from private.provider_pace as pace
    cross join lateral (
      select from private.generation_queue as queue
      where queue.generation_model_id = pace.generation_model_id
        and queue.position >= pace.first_position
        and queue.lease_token is null
        and queue.not_before <= now()
      order by queue.position
      limit 1
    ) as due
    where (pace.paused_until is null or pace.paused_until <= now())
      and (pace.stopped_until is null or pace.stopped_until <= now())
    order by pace.generation_model_id
    for update of pace
  loop
    for v_claim in
      select * from private.claim_photos_of(v_pace, "limit" - cardinality(v_claimed))
    loop
      v_claimed := v_claimed || v_claim.photo_id;
      v_starts := v_starts || v_claim.start_at;
    end loop;
  end loop;

  begin
    return query select * from private.read_claimed(v_claimed, v_starts);
  exception when others then
    for v_number in 1 .. cardinality(v_claimed) loop
      begin
        return query select *
        from private.read_claimed(v_claimed[v_number:v_number], v_starts[v_number:v_number]);
      exception when others then
        perform private.put_photo_aside(v_claimed[v_number], sqlerrm);
      end;
    end loop;
  end;
  v_batches := array(
    select queue.batch_id from private.generation_queue as queue
    where queue.photo_id = any (v_claimed)
  );
  with asked as materialized (
    select batch.id, batch.status from public.photo_generation_batches as batch
    where batch.id = any (v_batches)
  )
  update public.photo_generation_batches as batch
  set status = 'processing'
  where batch.id in (
    select queued.id
    from asked
    join public.photo_generation_batches as queued on queued.id = asked.id
    where asked.status = 'queued'
    for update of queued skip locked
  );
end
$$;

comment on function public.claim_photos is
  'The row of provider_pace is locked while photos are handed out: one claim at a time per Gemini model. A worker waits until start_at before it calls Gemini. `options` is a public.portrait_options as an object. A photo that cannot be read is put aside, and the others are handed out.';

grant execute on function public.claim_photos to service_role;
