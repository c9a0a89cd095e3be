begin;
select plan(7);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');

create function pg_temp.told() returns table (told text) language sql as $$
  select format(
    '%s, %s held; %s, %s held', payload ->> 'credits', payload ->> 'credits_held',
    payload ->> 'training_credits', payload ->> 'training_credits_held'
  )
  from tests.events('alice', 'credits') as payload
$$;
grant execute on function pg_temp.told to authenticated;

select results_eq(
  'select * from pg_temp.told()', array['100, 0 held; 0, 0 held', '100, 0 held; 15, 0 held'],
  'the welcome is told, a kind of credits after the other'
);
select tests.create_batch('alice', 'batch', 'face', 1, 2);
select set_has('select * from pg_temp.told()', $$ values ('100, 2 held; 15, 0 held') $$, 'what is held');

select count(*) from public.claim_photos(2);
select public.complete_photo(
  tests.photo('batch', 1), tests.lease(tests.photo('batch', 1)), 'png', 768, 1024
);
select set_has('select * from pg_temp.told()', $$ values ('99, 1 held; 15, 0 held') $$, 'what is taken');
select public.fail_photo(tests.photo('batch', 2), tests.lease(tests.photo('batch', 2)), 'blocked');
select set_has('select * from pg_temp.told()', $$ values ('99, 0 held; 15, 0 held') $$, 'what is given back');

select tests.create_draft_model('alice', 'young', 2);
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();
select set_has(
  'select * from pg_temp.told()', $$ values ('99, 0 held; 15, 2 held') $$,
  'what is held for a training'
);
select count(*) from public.claim_training(1);
select tests.complete_training('young');
select set_has(
  'select * from pg_temp.told()', $$ values ('99, 0 held; 13, 0 held') $$, 'what it takes'
);

select tests.authenticate_as('alice');
update public.users set name = 'Alice';
select is(
  (select count(*) from pg_temp.told()), 7::bigint, 'a change of the profile is not'
);

select * from finish();
rollback;
