-- Which photo of a person makes their portraits worse, once there is enough that tells.

create table private.photo_references (
  photo_id uuid primary key references public.photos (id) on delete cascade,
  training_image_ids uuid[] not null
);

comment on table private.photo_references is
  'Which photos of the person a finished portrait was made from; some may be gone.';

create function private.remember_references(p_jobs private.generation_queue[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  insert into private.photo_references (photo_id, training_image_ids)
  select
    job.photo_id,
    array(
      select used.training_image_id
      from private.usable_references(
        job.batch_id, job.omitted, generation_model.max_reference_images - 1
      ) as used
    )
  from unnest(p_jobs) as job
  join public.generation_models as generation_model on generation_model.id = job.generation_model_id
  on conflict (photo_id) do update set training_image_ids = excluded.training_image_ids;
end
$$;

create view private.photo_evidence as
select
  image.model_id,
  image.user_id,
  image.id as training_image_id,
  blocked.batches as blocked_batches,
  judged.*
from public.model_training_images as image
cross join lateral (
  select count(*) as batches from private.omitted_photos as omitted
  where omitted.training_image_id = image.id
) as blocked
cross join lateral (
  select
    count(*) filter (where portrait.has_it) as portraits_with,
    avg(portrait.likeness) filter (where portrait.has_it) as likeness_with,
    var_samp(portrait.likeness) filter (where portrait.has_it) as variance_with,
    count(*) filter (where not portrait.has_it) as portraits_without,
    avg(portrait.likeness) filter (where not portrait.has_it) as likeness_without,
    var_samp(portrait.likeness) filter (where not portrait.has_it) as variance_without
  from (
    select photo.likeness, coalesce(image.id = any (used.training_image_ids), false) as has_it
    from public.photos as photo
    left join private.photo_references as used on used.photo_id = photo.id
    where photo.model_id = image.model_id and photo.likeness > 0
  ) as portrait
) as judged;

comment on view private.photo_evidence is
  'For each photo of a person: in how many batches nothing could be drawn with it, and how much the portraits with and without it look like them. A portrait without a face tells about its style.';

create function private.photo_advice(p_model_id uuid)
returns table (
  training_image_id uuid, kind public.photo_advice_kind, blocked_batches bigint,
  portraits_with bigint, likeness_with double precision,
  portraits_without bigint, likeness_without double precision
)
language sql
stable
security definer
set search_path = ''
as $$
  select
    evidence.training_image_id, advice.kind, evidence.blocked_batches,
    evidence.portraits_with, evidence.likeness_with,
    evidence.portraits_without, evidence.likeness_without
  from private.photo_evidence as evidence
  cross join lateral (
    select 'blocked'::public.photo_advice_kind as kind where evidence.blocked_batches >= 2
    union all
    select 'less_like'
    where least(evidence.portraits_with, evidence.portraits_without) >= 8
      and evidence.likeness_without - evidence.likeness_with >= greatest(0.05, 2 * sqrt(
        evidence.variance_with / evidence.portraits_with
          + evidence.variance_without / evidence.portraits_without
      ))
  ) as advice
  where evidence.model_id = p_model_id and evidence.user_id = private.current_user_id()
  order by evidence.training_image_id, advice.kind
$$;

comment on function private.photo_advice is
  'Silent until it is likely: two batches that were blocked with a photo, or eight portraits with it and eight without whose likeness differs by what people see, and by two standard errors.';

create function public.photo_advice(model_id uuid)
returns table (
  training_image_id uuid, kind public.photo_advice_kind, blocked_batches bigint,
  portraits_with bigint, likeness_with double precision,
  portraits_without bigint, likeness_without double precision
)
language sql
stable
set search_path = ''
as $$
  select * from private.photo_advice($1)
$$;

grant execute on function private.photo_advice, public.photo_advice to authenticated;
