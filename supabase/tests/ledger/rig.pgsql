-- Names for photos (batch/style/variation), and all that the ledger's rules decide, as one value.

create function tests.named_photo(p_name text) returns uuid
language sql stable security definer set search_path = '' as $$
  select id from public.photos
  where generation_batch_id = tests.id(split_part(p_name, '/', 1))
    and style_id = split_part(p_name, '/', 2)
    and variation::text = split_part(p_name, '/', 3)
$$;

create function tests.batch_names() returns table (id uuid, name text)
language sql immutable set search_path = '' as $$
  select tests.id(name), name
  from unnest(array['ada', 'bob']) as owner, generate_series(0, 9) as number,
    lateral (select owner || '-b' || number as name) as batch
$$;

create function tests.name_of_photo(p_id uuid) returns text
language sql stable security definer set search_path = '' as $$
  select batch.name || '/' || style_id || '/' || variation
  from public.photos join tests.batch_names() as batch on batch.id = generation_batch_id
  where photos.id = p_id
$$;

-- A claim hands out what was committed after its own statement began. Only a volatile function sees
-- that too.
create function tests.name_of_claimed_photo(p_id uuid) returns text
language plpgsql volatile security definer set search_path = '' as $$
begin
  return tests.name_of_photo(p_id);
end
$$;

create function tests.name_of_claimed_model(p_id uuid) returns text
language plpgsql volatile security definer set search_path = '' as $$
begin
  return (select name from public.models where id = p_id);
end
$$;

create function tests.store_object(p_name text) returns void
language sql security definer set search_path = '' as $$
  insert into storage.objects (bucket_id, name) values ('model-training-images', p_name)
  on conflict (bucket_id, name) do nothing
$$;

create function tests.add_image(p_model text) returns integer
language plpgsql set search_path = '' as $$
declare
  v_model public.models;
  v_name text;
begin
  select * into v_model from public.models where id = tests.id(p_model) for update;
  if not found then
    return 0;
  end if;
  v_name := format('training/%s/%s-%s.jpg', v_model.user_id, p_model, v_model.images_count + 1);
  perform tests.store_object(v_name);
  insert into public.model_training_images
    (model_id, user_id, image_url, image_order, file_size, file_name)
  values (v_model.id, v_model.user_id, v_name, v_model.images_count + 1, 1000, 'me.jpg');
  return 1;
end
$$;

create function tests.finish_training(p_model text, p_lease_token uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  v_owner uuid := (select user_id from public.models where id = tests.id(p_model));
begin
  perform public.judge_training_image(tests.id(p_model), p_lease_token, id, tests.judgement(
    private.attempt_path('reference', v_owner, tests.id(p_model), p_lease_token)
      || format('-%s.jpg', image_order)
  ))
  from public.model_training_images where model_id = tests.id(p_model);
  return public.complete_training(
    tests.id(p_model), p_lease_token,
    private.attempt_path('preview', v_owner, tests.id(p_model), p_lease_token) || '.webp'
  );
end
$$;

create function tests.ledger_state() returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'accounts', coalesce((
      select jsonb_object_agg(split_part(email, '@', 1), jsonb_build_object(
        'generation', jsonb_build_array(
          credits, credits_held, ledger.generation, work.photos + work.generation
        ),
        'training', jsonb_build_array(
          training_credits, training_credits_held, ledger.training, work.training
        )
      ))
      from public.users
      cross join lateral (
        select
          coalesce(sum(amount) filter (where kind = 'generation'), 0) as generation,
          coalesce(sum(amount) filter (where kind = 'training'), 0) as training
        from public.credit_history where user_id = users.id
      ) as ledger
      cross join lateral (
        select
          (select coalesce(sum(held), 0) from private.generation_queue where user_id = users.id)
            as photos,
          coalesce(sum(held) filter (where held_kind = 'generation'), 0) as generation,
          coalesce(sum(held) filter (where held_kind = 'training'), 0) as training
        from private.training_queue where user_id = users.id
      ) as work
    ), '{}'),
    'models', coalesce((
      select jsonb_object_agg(name, case when is_retraining then 'retraining' else status::text end)
      from public.models
    ), '{}'),
    'photos', coalesce((
      select jsonb_object_agg(tests.name_of_photo(id), concat_ws(
        ', ', status, free_retry,
        case when status = 'completed' and versions > 1 then versions || ' versions' end
      ))
      from public.photos
    ), '{}'),
    'portraits', (
      select count(*) from public.photos where status = 'completed' and is_newest
    ),
    'batches', coalesce((
      select jsonb_object_agg(known.name, jsonb_build_array(
        case when batch.status in ('queued', 'processing') then 'open' else batch.status::text end,
        batch.total_images_generated, batch.failed_count, batch.credits_used
      ))
      from public.photo_generation_batches as batch
      join tests.batch_names() as known on known.id = batch.id
    ), '{}')
  )
$$;

grant execute on all functions in schema tests to authenticated, service_role;
