begin;
select plan(6);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_user('carol');
select tests.create_ready_model('alice', 'face');
select tests.create_ready_model('bob', 'bobs-face');
select tests.create_ready_model('carol', 'carols-face');

create function pg_temp.positions(p_batch text) returns text language sql as $$
  select format('%s to %s', min(position), max(position)) from private.generation_queue
  where batch_id = tests.id(p_batch)
$$;
create function pg_temp.claimed(p_limit integer) returns table (batch text, photos bigint)
language sql as $$
  select
    case batch_id
      when tests.id('many') then 'many' when tests.id('few') then 'few' else 'late' end,
    count(*)
  from public.claim_photos(p_limit) group by 1 order by 1
$$;

select tests.create_batch('alice', 'many', 'face', 10, 4);
select tests.create_batch('bob', 'few', 'bobs-face', 1, 4);
select is(pg_temp.positions('many'), '1 to 40', 'the first batch is numbered on');
select is(pg_temp.positions('few'), '1 to 4', 'another user''s batch from where the queue is served');

select results_eq(
  'select * from pg_temp.claimed(6)', $$ values ('few', 3::bigint), ('many', 3) $$,
  'so that both are served in turn'
);

select tests.create_batch('carol', 'late', 'carols-face', 1, 2);
select is(pg_temp.positions('late'), '4 to 5', 'who comes later starts where the others are now');

select tests.create_batch('alice', 'more', 'face', 1, 1);
select is(pg_temp.positions('more'), '41 to 41', 'who asks for more goes on behind their own');

select results_eq(
  'select * from pg_temp.claimed(5)', $$ values ('few', 1::bigint), ('late', 2), ('many', 2) $$,
  'nobody waits behind another''s whole batch'
);

select * from finish();
rollback;
