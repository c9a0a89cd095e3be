begin;
select plan(12);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');

select tests.create_batch('alice', 'waiting', 'face', 1, 3);
select tests.authenticate_as('bob');
select throws_ok(
  $$ select public.cancel_generation_batch(tests.id('waiting')) $$, 'PT404', 'batch_not_found',
  'nobody cancels another''s batch'
);

select tests.authenticate_as('alice');
select results_eq(
  $$ select status, total_images_generated, failed_count, completed_at
  from public.cancel_generation_batch(tests.id('waiting')) $$,
  $$ values ('cancelled'::public.batch_status, 0, 0, now()) $$,
  'a batch of which nothing has begun is cancelled'
);
select is(tests.statuses('waiting'), 'cancelled cancelled cancelled', 'with all its photos');
select is(tests.balance('alice'), '100, 0 held', 'and all its credits are given back');

-- Two are in work.
select tests.clear_authentication();
select tests.create_batch('alice', 'begun', 'face', 1, 4);
create temporary table claimed as select * from public.claim_photos(2);
select tests.authenticate_as('alice');
select results_eq(
  $$ select status, completed_at from public.cancel_generation_batch(tests.id('begun')) $$,
  $$ values ('processing'::public.batch_status, null::timestamptz) $$,
  'what is being generated goes on'
);
select is(
  tests.statuses('begun'), 'generating generating cancelled cancelled', 'only the rest is cancelled'
);
select is(tests.balance('alice'), '100, 2 held', 'and only the rest given back');

select lives_ok(
  $$ select public.cancel_generation_batch(tests.id('begun')) $$, 'cancelling again is harmless'
);
select is(tests.balance('alice'), '100, 2 held', 'and gives nothing back');

select tests.clear_authentication();
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed;
select results_eq(
  $$ select status, total_images_generated, credits_used from public.photo_generation_batches
  where id = tests.id('begun') $$,
  $$ values ('partial'::public.batch_status, 2, 2) $$,
  'what was in work is kept and charged, and ends the batch'
);
select is(tests.balance('alice'), '98, 0 held', 'the rest never is');
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
