begin;
select plan(17);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_draft_model('alice', 'young');
select tests.complete_batch('alice', 'batch', 'face', 4);
update public.photos as photo set completed_at = now() - make_interval(days => 20 + variation);
create function pg_temp.leaving() returns setof text language sql as $$
  select concat_ws(' ', photo.variation, leaving.leaves_at - now(), leaving.total)
  from public.leaving_portraits() as leaving
  join public.photos as photo on photo.id = leaving.photo_id
$$;
grant execute on function pg_temp.leaving to authenticated;

select tests.authenticate_as('alice');
select is_empty('select * from public.leaving_portraits()', 'without a clock nothing leaves');
select is_empty('select * from public.leaving_people()', 'nor anybody');
select results_eq(
  $$ select portraits_count, portraits_at, people_count, people_at
  from public.retention_preview('seven_days', 'until_deleted') $$,
  $$ values (4::bigint, now() + interval '7 days', 0::bigint, null::timestamptz) $$,
  'before it is set, it is said what a clock would take'
);
select results_eq(
  $$ select portraits_count, people_count from public.retention_preview('one_year', 'seven_days') $$,
  $$ values (0::bigint, 2::bigint) $$, 'of portraits and of people'
);
select public.set_retention('thirty_days', 'seven_days');
select tests.clear_authentication();
update public.retention_clocks set portraits_from = null, photos_from = null;
update public.models set created_at = now() - interval '3 days';
update public.model_training_images set created_at = now() - interval '3 days';
update public.photo_generation_batches set created_at = now() - interval '2 days';

select tests.authenticate_as('alice');
select results_eq(
  'select * from pg_temp.leaving()', array['4 6 days 2', '3 7 days 2'],
  'what leaves within a week is told, the first first'
);
select bag_eq(
  'select id from public.leaving_photos()', 'select photo_id from public.leaving_portraits()',
  'also as rows'
);
select results_eq(
  'select model_id, leaves_at - now() from public.leaving_people()',
  $$ values (tests.id('young'), interval '4 days'), (tests.id('face'), interval '5 days') $$,
  'and whose photos'
);
select is(
  public.keep_portraits(array[tests.photo('batch', 4), tests.id('nothing')]), 1,
  'their owner keeps one'
);
select results_eq(
  'select * from pg_temp.leaving()', array['3 7 days 1'], 'for the whole time once more'
);
select lives_ok($$ select public.keep_person(tests.id('face')) $$, 'and somebody''s photos');
select results_eq(
  'select model_id, leaves_at - now() from public.leaving_people()',
  $$ values (tests.id('young'), interval '4 days'), (tests.id('face'), interval '7 days') $$,
  'in the same way'
);
select throws_ok(
  $$ select public.keep_portraits(array[[tests.id('a')], [tests.id('b')]]) $$, 'PT422',
  'invalid_input', 'a list is a list'
);
select throws_ok(
  $$ select public.keep_portraits(array(select gen_random_uuid() from generate_series(1, 1001))) $$,
  'PT422', 'invalid_input', 'of a thousand at most'
);
select public.set_retention('one_year', 'one_year');
select tests.clear_authentication();
update public.retention_clocks set portraits_from = null;
update public.photos set kept_at = null, completed_at = now() - interval '336 days'
where id = tests.photo('batch', 1);
select tests.authenticate_as('alice');
select results_eq(
  'select * from pg_temp.leaving()', array['1 29 days 1'], 'what leaves after a year is told a month before'
);

select tests.authenticate_as('bob');
select public.set_retention('seven_days', 'seven_days');
select is(
  public.keep_portraits(array[tests.photo('batch', 1)]), 0, 'nobody keeps another''s portraits'
);
select throws_ok(
  $$ select public.keep_person(tests.id('face')) $$, 'PT404', 'model_not_found',
  'nor another''s photos'
);
select is_empty('select * from public.leaving_photos()', 'nor hears of them');

select * from finish();
rollback;
