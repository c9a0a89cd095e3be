begin;
select plan(5);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');

create function pg_temp.told() returns table (told text) language sql as $$
  select format('%s, %s held', payload ->> 'credits', payload ->> 'credits_held')
  from tests.events('alice', 'credits') as payload
$$;
grant execute on function pg_temp.told to authenticated;

select results_eq(
  'select * from pg_temp.told()', array['100, 0 held'], 'the welcome is told'
);
select tests.create_batch('alice', 'batch', 'face', 1, 2);
select set_has('select * from pg_temp.told()', $$ values ('100, 2 held') $$, 'what is held');

select count(*) from public.claim_photos(2);
select public.complete_photo(
  tests.photo('batch', 1), tests.lease(tests.photo('batch', 1)), 'png', 768, 1024
);
select set_has('select * from pg_temp.told()', $$ values ('99, 1 held') $$, 'what is taken');
select public.fail_photo(tests.photo('batch', 2), tests.lease(tests.photo('batch', 2)), 'blocked');
select set_has('select * from pg_temp.told()', $$ values ('99, 0 held') $$, 'what is given back');

select tests.authenticate_as('alice');
update public.users set name = 'Alice';
select is(
  (select count(*) from pg_temp.told()), 4::bigint, 'a change of the profile is not'
);

select * from finish();
rollback;
