-- What the desk changes: each a function of `admin`, for a console, and an RPC that asks who calls.
-- Refusals are PT4xx with a stable word; each change leaves its line in admin.audit.

-- Orders ----------------------------------------------------------------------------------------

create function private.lock_batch_work(p_batch_id uuid)
returns private.generation_queue[]
language plpgsql
set search_path = ''
as $$
declare
  v_batch public.photo_generation_batches;
  v_jobs private.generation_queue[];
begin
  select * into v_batch from public.photo_generation_batches where id = p_batch_id;
  if not found then
    raise exception using errcode = 'PT404', message = 'batch_not_found';
  end if;
  perform from auth.users where id = v_batch.user_id for key share;
  perform from public.models where id = v_batch.model_id for key share;
  select array_agg(job) into v_jobs
  from (
    select * from private.generation_queue
    where batch_id = p_batch_id and held > 0
    order by position
    for update
  ) as job;
  if v_jobs is null then
    raise exception using errcode = 'PT409', message = 'batch_is_over';
  end if;
  perform private.lock_user(v_batch.user_id);
  return v_jobs;
end
$$;

comment on function private.lock_batch_work is
  'The unfinished photos of a batch, with their rows and all that stands before them in the order of locks. A free new try is none of its batch any more.';

create function private.batch_state(p_batch_id uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'status', status, 'deadline_at', deadline_at, 'generated', total_images_generated,
    'failed', failed_count
  )
  from public.photo_generation_batches where id = p_batch_id
$$;

create function admin.retry_batch(p_batch_id uuid)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_jobs private.generation_queue[] := private.lock_batch_work(p_batch_id);
  v_before jsonb := private.batch_state(p_batch_id);
begin
  update public.photo_generation_batches
  set deadline_at = greatest(deadline_at, now() + (select batch_deadline from private.settings))
  where id = p_batch_id and reference_set is not null;
  if not found then
    raise exception using errcode = 'PT409', message = 'batch_waits_for_training';
  end if;
  update private.generation_queue as queue
  set not_before = now(), attempt = 0, lost = 0
  from unnest(v_jobs) as job
  where queue.photo_id = job.photo_id and job.lease_token is null;
  update public.photos as photo
  set retry_at = null
  from unnest(v_jobs) as job
  where photo.id = job.photo_id and job.lease_token is null;
  perform private.write_audit(
    'retry_batch', p_batch_id::text, v_before, private.batch_state(p_batch_id)
  );
  perform private.wake_generation();
end
$$;

comment on function admin.retry_batch is
  'What waits of a batch is due now, has all its tries again, and as much time as a new batch. What its worker lost, the next tick takes back. Charges nobody anything.';

create function admin.give_up_batch(p_batch_id uuid)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_jobs private.generation_queue[] := private.lock_batch_work(p_batch_id);
  v_before jsonb := private.batch_state(p_batch_id);
begin
  perform private.expire_photos(v_jobs);
  perform private.write_audit(
    'give_up_batch', p_batch_id::text, v_before, private.batch_state(p_batch_id)
  );
end
$$;

comment on function admin.give_up_batch is
  'What is not finished of a batch fails, as at its deadline, and its credits are back. What a worker is making comes too late, and is removed.';

-- Trainings -------------------------------------------------------------------------------------

create function private.lock_training_work(p_model_id uuid)
returns private.training_queue
language plpgsql
set search_path = ''
as $$
declare
  v_run private.training_queue;
begin
  perform from auth.users
  where id = (select user_id from public.models where id = p_model_id)
  for key share;
  perform from public.models where id = p_model_id for update;
  select * into v_run from private.training_queue where model_id = p_model_id for update;
  if not found then
    raise exception using errcode = 'PT409', message = 'training_is_over';
  end if;
  return v_run;
end
$$;

comment on function private.lock_training_work is
  'The run of a model, whoever has its lease, with what comes first in the order of locks.';

create function private.training_state(p_run private.training_queue)
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select jsonb_build_object(
    'attempt', p_run.attempt, 'lost', p_run.lost, 'not_before', p_run.not_before,
    'deadline_at', p_run.deadline_at
  )
$$;

create function admin.retry_training(p_model_id uuid)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_before private.training_queue := private.lock_training_work(p_model_id);
  v_after private.training_queue;
begin
  update private.training_queue as run
  set
    deadline_at = greatest(run.deadline_at, now() + settings.training_deadline),
    not_before = case when run.lease_token is null then now() else run.not_before end,
    attempt = case when run.lease_token is null then 0 else run.attempt end,
    lost = case when run.lease_token is null then 0 else run.lost end
  from private.settings as settings
  where run.id = v_before.id
  returning run.* into v_after;
  perform private.write_audit(
    'retry_training', p_model_id::text, private.training_state(v_before),
    private.training_state(v_after)
  );
  perform private.wake_training();
end
$$;

comment on function admin.retry_training is
  'A training that waits is due now, has all its tries again, and as much time as a new one; one that a worker has gets the time. What its worker lost, the next tick takes back. Charges nobody anything.';

create function admin.give_up_training(p_model_id uuid)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_run private.training_queue := private.lock_training_work(p_model_id);
begin
  perform private.queue_late_removal(prefix, v_run.user_id, p_model_id, v_run.lease_token)
  from unnest(array['preview', 'reference']) as prefix;
  -- Its worker may still be storing: what it stores goes then, and not now.
  v_run.lease_token := null;
  perform private.end_failed_training(v_run, 'deadline_exceeded');
  perform private.write_audit(
    'give_up_training', p_model_id::text, private.training_state(v_run), null
  );
end
$$;

comment on function admin.give_up_training is
  'It fails, as at its deadline: its credits are back, and portraits that waited for it are cancelled. A face that was ready stays as it was.';

-- Gemini models ---------------------------------------------------------------------------------

create function private.lock_gemini(p_generation_model_id text)
returns private.provider_pace
language plpgsql
set search_path = ''
as $$
declare
  v_pace private.provider_pace;
begin
  select * into v_pace from private.provider_pace
  where generation_model_id = p_generation_model_id
  for update;
  if not found then
    raise exception using errcode = 'PT404', message = 'gemini_model_not_found';
  end if;
  return v_pace;
end
$$;

create function admin.pause_model(p_generation_model_id text, p_minutes integer)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_pace private.provider_pace := private.lock_gemini(p_generation_model_id);
begin
  if p_minutes is null or p_minutes not between 1 and 1440 then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'minutes: a number between 1 and 1440.';
  end if;
  update private.provider_pace
  set stopped_until = now() + make_interval(mins => p_minutes)
  where generation_model_id = p_generation_model_id;
  perform private.write_audit(
    'pause_model', p_generation_model_id,
    jsonb_build_object('stopped_until', v_pace.stopped_until),
    jsonb_build_object('stopped_until', now() + make_interval(mins => p_minutes))
  );
end
$$;

comment on function admin.pause_model is
  'Nobody asks a Gemini model for so many minutes, a day at most. What is under way is finished; what waits keeps its deadline, which admin.retry_batch moves.';

create function admin.resume_model(p_generation_model_id text)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_pace private.provider_pace := private.lock_gemini(p_generation_model_id);
begin
  update private.provider_pace
  set
    stopped_until = null, paused_until = null, closed_until = null, probe_pause = null,
    suspended_for = null, interval_ms = 0, next_slot_at = now()
  where generation_model_id = p_generation_model_id;
  update private.generation_queue
  set not_before = now()
  where photo_id in (
    select queue.photo_id from private.generation_queue as queue
    join public.photo_generation_batches as batch on batch.id = queue.batch_id
    where queue.generation_model_id = p_generation_model_id
      and queue.lease_token is null
      and queue.not_before > now()
      and queue.not_before <> 'infinity'
      and batch.reference_set is not null
    for update of queue skip locked
  );
  perform private.write_audit(
    'resume_model', p_generation_model_id,
    jsonb_build_object(
      'stopped_until', v_pace.stopped_until, 'paused_until', v_pace.paused_until,
      'closed_until', v_pace.closed_until, 'suspended_for', v_pace.suspended_for,
      'interval_ms', v_pace.interval_ms
    ),
    jsonb_build_object('interval_ms', 0)
  );
  perform private.wake_generation();
end
$$;

comment on function admin.resume_model is
  'Whatever keeps a Gemini model from being asked is over, its pace is found anew, and what waits for it is due.';

create function admin.set_default_model(p_generation_model_id text)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_before text;
  v_model public.generation_models;
begin
  -- One switch after the other.
  perform from public.generation_models order by id for update;
  select id into v_before from public.generation_models where is_default;
  select * into v_model from public.generation_models where id = p_generation_model_id;
  if not found then
    raise exception using errcode = 'PT404', message = 'gemini_model_not_found';
  end if;
  if not v_model.enabled then
    raise exception using errcode = 'PT409', message = 'gemini_model_disabled';
  end if;
  update public.generation_models set is_default = false
  where is_default and id <> p_generation_model_id;
  update public.generation_models set is_default = true where id = p_generation_model_id;
  perform private.write_audit(
    'set_default_model', p_generation_model_id, jsonb_build_object('default', v_before),
    jsonb_build_object('default', p_generation_model_id)
  );
end
$$;

comment on function admin.set_default_model is
  'New batches are drawn by it; what was ordered before stays with the one it was ordered from.';

-- Styles ----------------------------------------------------------------------------------------

create function private.style_state(p_style_id text)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'name', style.name, 'category', style.category, 'prompt', style.prompt,
    'active', style.active, 'version', style.version, 'texts', (
      select coalesce(jsonb_agg(
        jsonb_build_object('locale', locale, 'name', text.name, 'keywords', keywords)
        order by locale
      ), '[]')
      from public.style_texts as text where text.style_id = style.id
    )
  )
  from public.styles as style
  where style.id = p_style_id and style.owner_id is null
$$;

create function admin.put_style(
  p_id text, p_name text, p_category public.style_category, p_prompt text, p_image_url text,
  p_card_url text, p_card_2x_url text, p_active boolean, p_texts jsonb
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_before jsonb := private.style_state(p_id);
begin
  perform private.check_objects('texts', p_texts, 20);
  perform from public.styles where id = p_id and owner_id is not null;
  if found then
    raise exception using errcode = 'PT404', message = 'style_not_found';
  end if;
  insert into public.styles
    (id, name, category, prompt, image_url, card_url, card_2x_url, active, position)
  select
    p_id, p_name, p_category, p_prompt, p_image_url, p_card_url, p_card_2x_url, p_active,
    1 + coalesce(max(position), 0)
  from public.styles
  where owner_id is null
  on conflict (id) do update
  set
    name = excluded.name, category = excluded.category, prompt = excluded.prompt,
    image_url = excluded.image_url, card_url = excluded.card_url,
    card_2x_url = excluded.card_2x_url, active = excluded.active;
  delete from public.style_texts where style_id = p_id;
  insert into public.style_texts (style_id, locale, name, keywords)
  select p_id, text.locale, text.name, text.keywords
  from jsonb_to_recordset(p_texts) as text (locale text, name text, keywords text[]);
  perform private.write_audit('put_style', p_id, v_before, private.style_state(p_id));
end
$$;

comment on function admin.put_style is
  'Adds a style after all others, or changes the one of this id where it stands. p_texts: [{locale, name, keywords}], instead of those it had.';

-- For npm run styles, with the project's secret key.

create function private.put_style(
  p_id text, p_name text, p_category public.style_category, p_prompt text, p_image_url text,
  p_card_url text, p_card_2x_url text, p_active boolean, p_texts jsonb
)
returns void
language sql
security definer
set search_path = ''
as $$
  select admin.put_style($1, $2, $3, $4, $5, $6, $7, $8, $9)
$$;

create function public.put_style(
  id text, name text, category public.style_category, prompt text, image_url text, card_url text,
  card_2x_url text, active boolean, texts jsonb
)
returns void
language sql
set search_path = ''
as $$
  select private.put_style($1, $2, $3, $4, $5, $6, $7, $8, $9)
$$;

grant execute on function private.put_style, public.put_style to service_role;

create function admin.set_style_active(p_id text, p_active boolean)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_before boolean;
begin
  select active into v_before from public.styles where id = p_id and owner_id is null for update;
  if not found then
    raise exception using errcode = 'PT404', message = 'style_not_found';
  end if;
  update public.styles set active = p_active where id = p_id;
  perform private.write_audit(
    'set_style_active', p_id, jsonb_build_object('active', v_before),
    jsonb_build_object('active', p_active)
  );
end
$$;

comment on function admin.set_style_active is
  'Retires a style of the catalogue, or offers it again. Portraits in it stay.';

create function admin.order_styles(p_ids text[])
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_before text[];
begin
  perform private.check_list('style_ids', p_ids, 1000);
  perform from public.styles where owner_id is null order by id for update;
  v_before := array(
    select id from public.styles where owner_id is null order by position, id
  );
  if exists (select from unnest(p_ids) as id group by id having count(*) > 1)
    or not p_ids <@ v_before
  then
    raise exception using errcode = 'PT404', message = 'style_not_found';
  end if;
  update public.styles as style
  set position = place.number
  from (
    select id, row_number() over (
      order by array_position(p_ids, id) nulls last, array_position(v_before, id)
    )::integer as number
    from unnest(v_before) as id
  ) as place
  where style.id = place.id and style.position <> place.number;
  perform private.write_audit(
    'order_styles', 'catalogue', to_jsonb(v_before),
    to_jsonb(array(select id from public.styles where owner_id is null order by position, id))
  );
end
$$;

comment on function admin.order_styles is
  'Puts the styles of the catalogue into this order; those that are not named follow as they were.';

-- Packs -----------------------------------------------------------------------------------------

create function private.pack_state(p_id text)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select to_jsonb(pack) - 'id' from public.credit_packs as pack where id = p_id
$$;

create function admin.put_pack(
  p_id text, p_kind public.credit_kind, p_credits integer, p_price integer, p_currency text,
  p_position integer, p_active boolean
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_before jsonb;
begin
  perform from public.credit_packs where id = p_id for update;
  v_before := private.pack_state(p_id);
  begin
    insert into public.credit_packs (id, kind, credits, price, currency, position, active)
    values (
      p_id, p_kind, p_credits, p_price, lower(btrim(p_currency)), p_position, p_active
    )
    on conflict (id) do update
    set
      kind = excluded.kind, credits = excluded.credits, price = excluded.price,
      currency = excluded.currency, position = excluded.position, active = excluded.active;
  exception when data_exception or integrity_constraint_violation then
    raise exception using errcode = 'PT422', message = 'invalid_pack', detail = sqlerrm;
  end;
  perform private.write_audit('put_pack', p_id, v_before, private.pack_state(p_id));
end
$$;

comment on function admin.put_pack is
  'Adds a pack of credits, or changes the one of this id. Checkouts that were begun keep what they were begun with. A pack is taken off sale, never deleted: payments name it.';

-- Settings --------------------------------------------------------------------------------------

create function private.setting_value(p_name text)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  v_value text;
begin
  execute format('select %I::text from private.settings', p_name) into v_value;
  return v_value;
end
$$;

create view admin.settings as
select
  attname::text as name, format_type(atttypid, null) as type,
  private.setting_value(attname::text) as value,
  col_description(attrelid, attnum) as about
from pg_attribute
where attrelid = 'private.settings'::regclass
  and attnum > 0 and not attisdropped and attname <> 'id'
order by attnum;

comment on view admin.settings is 'The row of private.settings, a line for each setting.';

create function admin.change_setting(p_name text, p_value text, p_was text default null)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_setting admin.settings;
begin
  perform from private.settings for update;
  select * into v_setting from admin.settings where name = p_name;
  if not found then
    raise exception using errcode = 'PT404', message = 'setting_not_found';
  end if;
  if p_was <> v_setting.value then
    raise exception using errcode = 'PT409', message = 'setting_changed',
      detail = format('%s is %s by now.', p_name, v_setting.value);
  end if;
  begin
    execute format(
      'update private.settings set %I = %L::%s', p_name, left(p_value, 500), v_setting.type
    );
  exception when data_exception or integrity_constraint_violation then
    raise exception using errcode = 'PT422', message = 'invalid_setting', detail = sqlerrm;
  end;
  perform private.write_audit(
    'change_setting', p_name, jsonb_build_object('value', v_setting.value),
    jsonb_build_object('value', private.setting_value(p_name))
  );
end
$$;

comment on function admin.change_setting is
  'Gives a setting another value, written as Postgres writes it; what the checks of the table refuse is refused. With p_was only if it is still that.';
