begin;
select plan(25);
select tests.start_empty();

select private.queue_removal('generated-photos', array['a', 'b', null, 'a']);
select bag_eq(
  'select bucket_id, name, not_before, lease_token from private.storage_removals',
  $$ values
    ('generated-photos', 'a', now(), null::uuid), ('generated-photos', 'b', now(), null) $$,
  'objects are queued once each'
);
select private.queue_removal('generated-photos', array['later'], now() + interval '1 minute');
select private.queue_removal('model-previews', array['a']);

create temporary table claimed as select * from public.claim_storage_removals(0);
grant all on claimed to service_role;
select is_empty('select * from claimed', 'who asks for none gets none');

select tests.authenticate_as_service_role();
insert into claimed select * from public.claim_storage_removals(9);
select bag_eq(
  'select bucket_id, name from claimed',
  $$ values ('generated-photos', 'a'), ('generated-photos', 'b'), ('model-previews', 'a') $$,
  'what is due is handed out'
);
select is((select count(distinct lease_token) from claimed), 1::bigint, 'under one token');
select is_empty('select * from public.claim_storage_removals(9)', 'to one worker at a time');

select tests.clear_authentication();
select results_eq(
  $$ select distinct not_before - now() from private.storage_removals where name in ('a', 'b') $$,
  $$ values ('2 minutes'::interval) $$,
  'for two minutes'
);

select tests.authenticate_as_service_role();
select is(
  public.finish_storage_removals((select array_agg(id) from claimed), gen_random_uuid()), 0,
  'without the token nothing is confirmed'
);
select is(
  public.finish_storage_removals(
    (select array_agg(id) from claimed where bucket_id = 'model-previews'),
    (select min(lease_token::text)::uuid from claimed)
  ),
  1, 'with it what was deleted is confirmed'
);
select is(
  public.finish_storage_removals(
    (select array_agg(id) from claimed where bucket_id = 'model-previews'),
    (select min(lease_token::text)::uuid from claimed)
  ),
  0, 'once'
);

select tests.clear_authentication();
select bag_eq(
  'select name from private.storage_removals', $$ values ('a'), ('b'), ('later') $$,
  'the rest stays queued'
);

-- The worker is lost, and another claims.
update private.storage_removals set not_before = now() - interval '1 second' where name = 'a';
create temporary table again as select * from public.claim_storage_removals(9);
select results_eq('select name from again', array['a'], 'what was not confirmed is handed out again');
select is(
  (
    select public.finish_storage_removals(array[id], lease_token) from claimed
    where name = 'a' and bucket_id = 'generated-photos'
  ),
  0, 'after which the first worker confirms nothing'
);

-- Queued anew while a worker is deleting: the object may have been stored in between.
select private.queue_removal('generated-photos', array['a']);
select is(
  (select public.finish_storage_removals(array[id], lease_token) from again), 0,
  'a removal that was queued anew is not confirmed by the claim before'
);
select results_eq(
  'select name from public.claim_storage_removals(9)', array['a'], 'but handed out once more'
);
select private.queue_removal('generated-photos', array['b', 'later'], now() + interval '1 hour');
select results_eq(
  $$ select name, not_before - now() from private.storage_removals
  where name in ('b', 'later') order by name $$,
  $$ values ('b', '2 minutes'::interval), ('later', '1 minute') $$,
  'the earlier time counts'
);

select private.queue_removal('generated-photos', '{}');
select is(
  (select count(*) from private.storage_removals), 3::bigint, 'no objects queue nothing'
);

-- What a row names by now -----------------------------------------------------------------------
delete from private.storage_removals;
select tests.create_user('alice');
select tests.create_draft_model('alice', 'face', 2);
create function pg_temp.photo(p_file text) returns text language sql as $$
  select 'training/' || tests.id('alice') || '/' || p_file
$$;
create function pg_temp.name_photo(p_file text) returns void language sql as $$
  insert into public.model_training_images
    (model_id, user_id, image_url, image_order, file_size, file_name)
  values (tests.id('face'), tests.id('alice'), pg_temp.photo(p_file), 5, 1000, p_file)
$$;

select private.queue_removal(
  'model-training-images', array[pg_temp.photo('face-1.jpg'), pg_temp.photo('gone.jpg')]
);
select results_eq(
  'select name from public.claim_storage_removals(9)', $$ values (pg_temp.photo('gone.jpg')) $$,
  'a file that a row names is not handed out'
);
select results_eq(
  'select name from private.storage_removals', $$ values (pg_temp.photo('gone.jpg')) $$,
  'and not queued any more'
);
select throws_ok(
  $$ select pg_temp.name_photo('gone.jpg') $$, 'PT409', 'file_being_removed',
  'a file that a worker is removing cannot be named again'
);
select private.queue_removal('model-training-images', array[pg_temp.photo('again.jpg')]);
select lives_ok(
  $$ select pg_temp.name_photo('again.jpg') $$, 'one that nobody is removing yet can'
);
select is_empty(
  $$ select from private.storage_removals where name = pg_temp.photo('again.jpg') $$,
  'and is kept'
);
select private.queue_removal(
  'avatars', array[tests.id('alice') || '/3f1e7b52-6b1f-4f0e-9d0a-0c5d6f6f2f11.jpg']
);
update public.users
set avatar_path = tests.id('alice') || '/3f1e7b52-6b1f-4f0e-9d0a-0c5d6f6f2f11.jpg'
where id = tests.id('alice');
select is_empty(
  $$ select from private.storage_removals where bucket_id = 'avatars' $$,
  'so is a profile picture that is shown again'
);

-- A file of which cannot be told whether it is in use.
create or replace function private.is_in_use(p_bucket_id text, p_name text) returns boolean
language plpgsql as $$ begin return 1 / (p_name <> 'broken')::integer = 0; end $$;
delete from private.storage_removals;
select private.queue_removal('avatars', array['broken', 'c']);
select results_eq(
  'select name from public.claim_storage_removals(9)', array['c'],
  'a claim does not stop at a file that cannot be judged'
);
update private.storage_removals set not_before = least(not_before, now()) where name = 'c';
select results_eq(
  'select name from public.claim_storage_removals(9)', array['c'], 'which is handed to nobody'
);
select results_eq(
  $$ select kind, subject from private.broken_work
  where (select problems @> '{broken_work}' from admin.health) $$,
  $$ values ('removal', 'avatars/broken') $$, 'but told to the operator'
);

select * from finish();
rollback;
