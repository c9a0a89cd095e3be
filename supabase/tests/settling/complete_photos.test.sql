-- Several pictures in one call: settled together, each by itself.

begin;
select plan(13);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_ready_model('bob', 'other-face');
select tests.create_batch('alice', 'batch', 'face', 1, 3);
select tests.create_batch('bob', 'other-batch', 'other-face', 1, 1);

-- The first worker of one photo is lost, and comes back together with the second.
create temporary table lost as
select * from public.claim_photos(4) where photo_id = tests.photo('batch', 3);
update private.generation_queue set lease_token = null, lease_expires_at = null;
create temporary table claimed as select * from public.claim_photos(4);
grant select on claimed, lost to service_role;
delete from realtime.messages;

create function pg_temp.complete() returns uuid[] language sql as $$
  select public.complete_photos(jsonb_agg(jsonb_build_object(
    'photo_id', photo_id, 'lease_token', lease_token, 'extension', 'png',
    'width', 768, 'height', 1024
  )))
  from (
    select photo_id, lease_token from claimed where photo_id <> tests.photo('batch', 3)
    union all
    select photo_id, lease_token from lost
    union all
    select gen_random_uuid(), gen_random_uuid()
  ) as made
$$;
grant execute on function pg_temp.complete() to service_role;

select tests.authenticate_as_service_role();
select bag_eq(
  'select unnest(pg_temp.complete())',
  $$ values
    (tests.photo('batch', 1)), (tests.photo('batch', 2)), (tests.photo('other-batch', 1)) $$,
  'those whose lease is current are completed'
);
select tests.clear_authentication();
select is(tests.balance('alice'), '98, 1 held', 'each user pays for their own');
select is(tests.balance('bob'), '99, 0 held', 'and only for these');
select results_eq(
  $$ select user_id, amount, balance_after from public.credit_history
  where type = 'generation' order by user_id <> tests.id('alice'), id $$,
  $$ values (tests.id('alice'), -1, 99), (tests.id('alice'), -1, 98), (tests.id('bob'), -1, 99) $$,
  'a line for each says what was left after it'
);
select results_eq(
  $$ select total_images_generated, credits_used, status::text
  from public.photo_generation_batches order by total_images_requested $$,
  $$ values (1, 1, 'completed'), (2, 2, 'processing') $$, 'their batches count them'
);
select is(tests.statuses('batch'), 'completed completed generating', 'the other worker goes on');
select results_eq(
  $$ select event, count(*)::integer from realtime.messages
  where topic = 'user:' || tests.id('alice') group by event order by event $$,
  $$ values ('batch', 1), ('credits', 1), ('photo', 2) $$,
  'the balance and the batch are told once'
);
select bag_eq(
  $$ select * from tests.removals('generated-photos') $$,
  $$ select object_path || suffix
  from lost, unnest(array['.png', '.jpg', '.webp', '-thumb.webp']) as suffix $$,
  'what the lost worker stored is removed'
);

select tests.authenticate_as_service_role();
select is(cardinality(pg_temp.complete()), 3, 'completing them again answers the same');
select throws_ok(
  $$ select public.complete_photos('[{"photo_id": "x"}]') $$, '22P02', null,
  'what is no photo is refused'
);
select throws_ok(
  $$ select public.complete_photos(jsonb_agg(jsonb_build_object('extension', 'png')))
  from generate_series(1, 1001) $$, 'PT422', 'invalid_input', 'so are too many'
);
select tests.clear_authentication();
select is(tests.balance('alice'), '98, 1 held', 'and charges nothing');
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
