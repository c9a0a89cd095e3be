-- What happened, kept apart from the rows it happened to, which their owners may delete.

create schema audit;

create table audit.photos (
  photo_id uuid not null,
  batch_id uuid not null,
  status text,
  failure_code text,
  at timestamptz not null default clock_timestamp()
);

comment on column audit.photos.status is 'Null when the photo was deleted.';

create table audit.credits (
  user_id uuid not null,
  type text not null,
  amount integer not null,
  photo_id uuid,
  training_id uuid
);

create table audit.trainings (
  training_id uuid primary key,
  model_id uuid not null,
  ended_as text
);

create table audit.lateness (
  what text not null,
  id uuid not null,
  late interval not null
);

comment on table audit.lateness is 'How long after its deadline each piece of work ended.';

create function audit.on_photo() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' then
    insert into audit.photos (photo_id, batch_id) values (old.id, old.generation_batch_id);
  elsif tg_op = 'INSERT' or old.status <> new.status then
    insert into audit.photos (photo_id, batch_id, status, failure_code)
    values (new.id, new.generation_batch_id, new.status, new.failure_code);
  end if;
  return null;
end
$$;

create trigger audit after insert or update of status or delete on public.photos
for each row execute function audit.on_photo();

create function audit.on_credit() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into audit.credits
  values (
    new.user_id, new.type, new.amount, new.related_photo_id,
    case new.type when 'training' then new.related_transaction_id end
  );
  return null;
end
$$;

create trigger audit after insert on public.credit_history
for each row execute function audit.on_credit();

create function audit.on_training() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    insert into audit.trainings values (new.id, new.model_id);
  else
    insert into audit.lateness values ('training', old.id, clock_timestamp() - old.deadline_at);
  end if;
  return null;
end
$$;

create trigger audit after insert or delete on private.training_queue
for each row execute function audit.on_training();

create function audit.on_model() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update audit.trainings set ended_as = new.status
  where model_id = new.id and ended_as is null;
  return null;
end
$$;

create trigger audit after update of status on public.models
for each row when (old.status = 'training' and new.status <> 'training')
execute function audit.on_model();

create function audit.on_unqueued() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into audit.lateness
  select
    'photo', old.photo_id,
    clock_timestamp() - case
      when old.held = 0 then photo.free_retry_at + settings.batch_deadline
      else batch.deadline_at
    end
  from public.photos as photo
  join public.photo_generation_batches as batch on batch.id = photo.generation_batch_id
  cross join private.settings as settings
  where photo.id = old.photo_id;
  return null;
end
$$;

create trigger audit after delete on private.generation_queue
for each row execute function audit.on_unqueued();
