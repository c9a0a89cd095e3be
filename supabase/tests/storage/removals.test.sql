begin;
select plan(16);
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

select * from finish();
rollback;
