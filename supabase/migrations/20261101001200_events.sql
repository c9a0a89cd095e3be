-- Live progress: small typed events on each user's private topic, sent by triggers so that no path
-- can change a state and forget to say so.

create policy "users receive their own events" on realtime.messages
for select to authenticated
using (
  extension = 'broadcast'
  and (select realtime.topic()) = 'user:' || (select auth.uid())::text
);

create function private.send_event(p_user_id uuid, p_event text, p_payload jsonb)
returns void
language plpgsql
set search_path = ''
as $$
begin
  perform realtime.send(p_payload, p_event, 'user:' || p_user_id, true);
end
$$;

create function private.send_photo_event()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.send_event(new.user_id, 'photo', jsonb_build_object(
    'id', new.id,
    'batch_id', new.generation_batch_id,
    'status', new.status,
    'url', new.url,
    'thumbnail_url', new.thumbnail_url,
    'width', new.width,
    'height', new.height,
    'attempts', new.attempts,
    'failure_code', new.failure_code,
    'retry_at', new.retry_at,
    'likeness', new.likeness,
    'free_retry', new.free_retry,
    'is_newest', new.is_newest,
    'versions', new.versions,
    'completed_at', new.completed_at
  ));
  return null;
end
$$;

create trigger send_photo_event
after update of status, url, likeness, free_retry, is_newest, versions on public.photos
for each row when (
  (old.status, old.url, old.likeness, old.free_retry, old.is_newest, old.versions)
    is distinct from
    (new.status, new.url, new.likeness, new.free_retry, new.is_newest, new.versions)
)
execute function private.send_photo_event();

create function private.send_batch_event()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.send_event(new.user_id, 'batch', jsonb_build_object(
    'id', new.id,
    'status', new.status,
    'total_images_requested', new.total_images_requested,
    'total_images_generated', new.total_images_generated,
    'failed_count', new.failed_count,
    'credits_used', new.credits_used,
    'deadline_at', new.deadline_at,
    'reference_set', new.reference_set
  ));
  return null;
end
$$;

create trigger send_batch_event
after insert or update of status, total_images_generated, failed_count, reference_set
on public.photo_generation_batches
for each row execute function private.send_batch_event();

create function private.send_model_event()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.send_event(new.user_id, 'model', jsonb_build_object(
    'id', new.id,
    'status', new.status,
    'is_retraining', new.is_retraining,
    'failure_code', new.failure_code,
    'reference_set', new.reference_set,
    'preview_image_url', new.preview_image_url,
    'training_ends_at', new.training_ends_at
  ));
  return null;
end
$$;

create trigger send_model_event
after update of status, is_retraining, reference_set on public.models
for each row
when (
  (old.status, old.is_retraining, old.reference_set)
    is distinct from (new.status, new.is_retraining, new.reference_set)
)
execute function private.send_model_event();

create function private.send_style_event()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.send_event(new.owner_id, 'style', jsonb_build_object(
    'id', new.id,
    'status', new.status,
    'failure_code', new.failure_code
  ));
  return null;
end
$$;

create trigger send_style_event
after insert or update of status, name on public.styles
for each row when (new.owner_id is not null)
execute function private.send_style_event();

create function private.send_credits_event()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.send_event(new.id, 'credits', jsonb_build_object(
    'credits', new.credits,
    'credits_held', new.credits_held,
    'training_credits', new.training_credits,
    'training_credits_held', new.training_credits_held
  ));
  return null;
end
$$;

create trigger send_credits_event
after update of credits, credits_held, training_credits, training_credits_held on public.users
for each row
when (
  (old.credits, old.credits_held, old.training_credits, old.training_credits_held)
    is distinct from
    (new.credits, new.credits_held, new.training_credits, new.training_credits_held)
)
execute function private.send_credits_event();
