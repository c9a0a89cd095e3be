begin;
select plan(17);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 2);
update public.photos set completed_at = now() - interval '40 days';
create function pg_temp.clock() returns setof text language sql security definer as $$
  select concat_ws(' ', portraits, photos, portraits_from - now(), photos_from - now())
  from public.retention_clocks where user_id = tests.id('alice')
$$;
grant execute on function pg_temp.clock to authenticated;

select tests.authenticate_as('alice');
select is_empty('select portraits from public.retention_clocks', 'nobody has a clock at first');
select lives_ok(
  $$ select public.set_retention('thirty_days', 'until_deleted') $$, 'a person chooses how long'
);
select results_eq(
  'select portraits, photos from public.retention_clocks',
  $$ values ('thirty_days'::public.retention_period, 'until_deleted'::public.retention_period) $$,
  'and reads what they have chosen'
);
select is(pg_temp.clock(), 'thirty_days until_deleted 7 days', 'a shorter clock gives a week first');
select results_eq(
  'select leaves_at, total from public.leaving_portraits()',
  $$ values (now() + interval '7 days', 2::bigint), (now() + interval '7 days', 2) $$,
  'also what is long over'
);
select tests.clear_authentication();
select tests.authenticate_as('bob');
select public.set_retention('one_year', 'one_year');
select tests.clear_authentication();
select is(pg_temp.clock(), 'thirty_days until_deleted 7 days', 'nobody else sets it');
delete from public.retention_clocks where user_id = tests.id('bob');
select tests.authenticate_as('alice');
select throws_ok('select look_at from public.retention_clocks', '42501');
select throws_ok(
  $$ select public.set_retention(null, 'one_year') $$, 'PT422', 'invalid_input',
  'both are to be said'
);
select throws_ok(
  $$ select public.set_retention('one_year', null) $$, 'PT422', 'invalid_input', 'each of them'
);
select throws_ok(
  $$ select public.set_retention('1 day', 'one_year') $$, '22P02', null, 'in the words there are'
);
select tests.clear_authentication();

update public.retention_clocks set portraits_from = now() - interval '1 day';
select tests.authenticate_as('alice');
select public.set_retention('one_year', 'one_year');
select tests.clear_authentication();
select is(
  pg_temp.clock(), 'one_year one_year -1 days 7 days', 'a longer clock needs no warning'
);
select tests.authenticate_as('alice');
select public.set_retention('until_deleted', 'one_year');
select public.set_retention('one_year', 'one_year');
select tests.clear_authentication();
select is(
  pg_temp.clock(), 'one_year one_year 7 days 7 days', 'one that is set again does, whatever was before'
);
update private.settings set retention_warning = '3 days';
select tests.authenticate_as('alice');
select public.set_retention('seven_days', 'seven_days');
select tests.clear_authentication();
select is(
  pg_temp.clock(), 'seven_days seven_days 3 days 3 days', 'how long, the settings say'
);

select tests.authenticate_as('bob');
select is_empty('select portraits from public.retention_clocks', 'nobody sees another''s clock');
select is_empty('select * from public.leaving_portraits()', 'nor what leaves by it');
select throws_ok(
  $$ update public.retention_clocks set portraits = 'seven_days' $$, '42501', null,
  'nobody writes a clock but by the function'
);
select public.set_retention('seven_days', 'seven_days');
select tests.clear_authentication();
select is(
  (select count(*) from public.retention_clocks where user_id = tests.id('alice')), 1::bigint,
  'everybody has one of their own'
);

select * from finish();
rollback;
