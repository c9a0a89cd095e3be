begin;
select plan(15);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 3);
create temporary table claimed as select * from public.claim_likeness(3);
grant select on claimed to service_role;

create function pg_temp.record(p_photo integer, p_likeness real) returns boolean
language sql as $$
  select public.record_likeness(photo_id, lease_token, p_likeness) from claimed
  where photo_id = tests.photo('batch', p_photo)
$$;
grant execute on all functions in schema pg_temp to service_role;

select tests.authenticate_as_service_role();
select throws_ok('select pg_temp.record(1, 1.5)', 'PT422', 'invalid_input', 'nobody is more than alike');
select throws_ok('select pg_temp.record(1, -0.1)', 'PT422', 'invalid_input', 'or less than unlike');
select throws_ok('select pg_temp.record(1, ''NaN'')', 'PT422', 'invalid_input', 'or no number');
select is(pg_temp.record(1, 0.75), true, 'the current lease records a likeness');
select is(pg_temp.record(1, 0.25), false, 'once');
select is(pg_temp.record(2, 0), true, 'no face at all is a likeness too');
select is(pg_temp.record(3, null), true, 'what cannot be told is left open');

select tests.clear_authentication();
select results_eq(
  'select variation, likeness from public.photos order by variation',
  'values (1::smallint, 0.75::real), (2::smallint, 0::real), (3::smallint, null::real)', 'portraits have what was recorded'
);
select is_empty('select from private.likeness_queue', 'and wait no more');
select set_has(
  $$ select payload ->> 'id' as id, payload ->> 'likeness' as likeness
  from tests.events('alice', 'photo') as payload $$,
  $$ values (tests.photo('batch', 1)::text, '0.75') $$, 'their owner is told at once'
);
select is(tests.balance('alice'), '97, 0 held', 'nothing is charged');

-- What happens meanwhile.
select tests.complete_batch('alice', 'more', 'face', 1);
truncate claimed;
insert into claimed select * from public.claim_likeness(1);
delete from public.photos where id = tests.photo('more');
select is(
  (select public.record_likeness(photo_id, lease_token, 0.5) from claimed), false,
  'a portrait that was deleted meanwhile has no likeness'
);
select tests.complete_batch('alice', 'again', 'face', 1);
truncate claimed;
insert into claimed select * from public.claim_likeness(1);
select private.queue_likeness(array[tests.photo('again')]);
select is(
  (select public.record_likeness(photo_id, lease_token, 0.5) from claimed), false,
  'nor has one whose picture was replaced'
);
select is(
  (select likeness from public.photos where id = tests.photo('again')), null, 'it is judged anew'
);
select throws_ok(
  $$ update public.photos set likeness = 0.5, status = 'failed', url = null, credits_used = 0 $$,
  '23514', null, 'only finished portraits have a likeness'
);

select * from finish();
rollback;
