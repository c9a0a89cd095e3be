begin;
select plan(26);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 3);
select tests.create_batch('alice', 'batch', 'face', 1, 2);

create function pg_temp.refuse(
  p_photo uuid, p_code public.failure_code, p_tries integer, p_omit boolean default false
)
returns text language sql as $$
  select public.refuse_photo(p_photo, tests.lease(p_photo), p_code, 'REASON', p_tries, p_omit)
$$;
create function pg_temp.files(p_photos text[]) returns text language sql as $$
  select string_agg(right(photo, 5), ' ' order by photo) from unnest(p_photos) as photo
$$;

-- An answer without a picture.
select results_eq('select refusals from public.claim_photos(1)', array[0::smallint], 'first');
select is(
  pg_temp.refuse(tests.photo('batch'), 'no_image', 2), 'rescheduled', 'one refusal is tried again'
);
select results_eq(
  'select status, failure_code, retry_at from public.photos where id = tests.photo(''batch'')',
  $$ values ('queued'::public.photo_status, 'no_image'::public.failure_code, now()) $$,
  'at once'
);
delete from private.generation_queue where photo_id = tests.photo('batch', 2);
update public.users set credits_held = credits_held - 1;
update public.photos set status = 'failed', failure_code = 'internal' where id = tests.photo('batch', 2);
select results_eq('select refusals from public.claim_photos(1)', array[1::smallint], 'a second time');
select pg_temp.refuse(tests.photo('batch'), 'no_image', 2);
select results_eq('select refusals from public.claim_photos(1)', array[2::smallint], 'a third');
select is(
  pg_temp.refuse(tests.photo('batch'), 'no_image', 2), 'failed', 'and then it has failed'
);
select is(tests.balance('alice'), '100, 0 held', 'which costs nothing');
select is(
  (select detail from private.failure_details), 'REASON', 'operators are told why'
);
select is(
  pg_temp.refuse(tests.photo('batch'), 'no_image', 2), 'stale', 'who has no lease changes nothing'
);

-- A judgement on the input: each of the person's photos is left out in turn.
select tests.create_batch('alice', 'blocked', 'face', 1, 2);
create temporary table claim as select * from public.claim_photos(1);
select is(
  (select pg_temp.files(training_images) from claim), '1.jpg 2.jpg 3.jpg', 'all'
);
select is(
  pg_temp.refuse((select photo_id from claim), 'blocked', 0, true), 'rescheduled',
  'one photo may be the cause'
);
update private.generation_queue set not_before = now() + interval '1 hour'
where photo_id <> (select photo_id from claim);
select results_eq(
  'select pg_temp.files(training_images) from public.claim_photos(1)',
  array['2.jpg 3.jpg'], 'the first is left out'
);
select pg_temp.refuse((select photo_id from claim), 'blocked', 0, true);
select results_eq(
  'select pg_temp.files(training_images) from public.claim_photos(1)',
  array['1.jpg 3.jpg'], 'then the second'
);
select is(
  public.complete_photo(
    (select photo_id from claim), tests.lease((select photo_id from claim)), 'png', 768, 1024
  ), true, 'without it there is a picture'
);
select results_eq(
  'select file_name from public.model_training_images where failure_code = ''blocked''',
  array['2.jpg'], 'its owner is told which it was'
);
update private.generation_queue set not_before = now();
select results_eq(
  'select pg_temp.files(training_images) from public.claim_photos(1)',
  array['1.jpg 3.jpg'], 'the next portrait of the batch begins without it'
);
select pg_temp.refuse(tests.photo('blocked', 2), 'blocked', 0, true);
select count(*) from public.claim_photos(1);
select pg_temp.refuse(tests.photo('blocked', 2), 'blocked', 0, true);
select results_eq(
  'select pg_temp.files(training_images) from public.claim_photos(1)', array['1.jpg'],
  'each of the others is left out as well'
);
select is(
  pg_temp.refuse(tests.photo('blocked', 2), 'blocked', 0, true), 'failed',
  'when none of them was the cause it has failed'
);

-- Portraits that are made side by side look for the cause at the same time, and blame one photo.
select tests.create_batch('alice', 'beside', 'face', 1, 4);
update public.model_training_images set failure_code = null;
create function pg_temp.leave_out(p_number integer, p_order integer) returns void language sql as $$
  update private.generation_queue set omitted = p_order
  where photo_id = tests.photo('beside', p_number)
$$;
create function pg_temp.arrives(p_number integer) returns boolean language sql as $$
  select public.complete_photo(
    tests.photo('beside', p_number), tests.lease(tests.photo('beside', p_number)), 'png', 768, 1024
  )
$$;
select pg_temp.leave_out(1, 2), pg_temp.leave_out(2, 2), pg_temp.leave_out(3, 3);
select count(*) from public.claim_photos(3);
select pg_temp.leave_out(4, 1);
update private.generation_queue set claimed_at = now() - interval '1 second'
where batch_id = tests.id('beside');
select pg_temp.arrives(1), pg_temp.arrives(2);
select results_eq(
  $$ select file_name from public.model_training_images
    where failure_code = 'blocked' $$,
  array['2.jpg'], 'two that came without it name the same photo'
);
select is(
  pg_temp.refuse(tests.photo('beside', 3), 'blocked', 0, true), 'rescheduled',
  'one that was under way meanwhile begins anew'
);
select is_empty(
  'select from private.generation_queue where omitted <> 0', 'and so does one that waited'
);
select results_eq(
  'select distinct pg_temp.files(training_images) from public.claim_photos(4)',
  array['1.jpg 3.jpg'], 'without that photo alone'
);
delete from public.photo_generation_batches where id = tests.id('beside');
update public.users set credits_held = 0;

-- A person of one photo has none to leave out.
select tests.create_ready_model('alice', 'alone', 1);
select tests.create_batch('alice', 'single', 'alone', 1, 1);
select count(*) from public.claim_photos(1);
select is(
  pg_temp.refuse(tests.photo('single'), 'blocked', 0, true), 'failed', 'the only photo stays in'
);
-- A judgement on the picture leaves out nothing.
select tests.create_batch('alice', 'output', 'face', 1, 1);
select count(*) from public.claim_photos(1);
select pg_temp.refuse(tests.photo('output'), 'blocked', 1);
select results_eq(
  'select pg_temp.files(training_images) from public.claim_photos(1)',
  array['1.jpg 2.jpg 3.jpg'], 'after a judgement on the picture all are sent again'
);
select is(pg_temp.refuse(tests.photo('output'), 'blocked', 1), 'failed', 'once');
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
