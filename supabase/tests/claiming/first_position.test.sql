-- A claim begins to look where something waits, and passes over nothing that does.

begin;
select plan(7);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 4);
create temporary table claimed as select * from public.claim_photos(1);
insert into claimed select * from public.claim_photos(1);

create function pg_temp.first_position() returns bigint language sql as $$
  select max(first_position) from private.provider_pace
$$;
create function pg_temp.position_of(p_variation integer) returns bigint language sql as $$
  select position from private.generation_queue where photo_id = tests.photo('batch', p_variation)
$$;

select ok(
  pg_temp.first_position() between 1 and pg_temp.position_of(2),
  'it looks from where work was handed out before'
);
select public.return_photo(photo_id, lease_token, 0) from claimed where variation = 1;
select is(
  (select variation::integer from public.claim_photos(1)), 3, 'what is given back comes after what waits'
);
select bag_eq(
  'select variation::integer from public.claim_photos(10)', 'values (1), (4)', 'and is found'
);
select is(
  (select count(*)::integer from public.claim_photos(10)), 0, 'nothing is handed out twice'
);

-- By hand, in the SQL editor.
update private.generation_queue set lease_token = null, lease_expires_at = null
where photo_id = tests.photo('batch', 2);
update private.provider_pace set first_position = pg_temp.position_of(2) + 1;
select is(
  (select count(*)::integer from public.claim_photos(10)), 0, 'what lies before it is passed over'
);
select private.tick();
select is(pg_temp.first_position(), 0::bigint, 'until the next tick');
select is((select variation::integer from public.claim_photos(10)), 2, 'which has it found');

select * from finish();
rollback;
