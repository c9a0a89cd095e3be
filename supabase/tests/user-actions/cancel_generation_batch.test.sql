begin;
select plan(27);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');

create function pg_temp.cancel(p_batch text) returns public.batch_status language sql as $$
  select status from public.cancel_generation_batch(tests.id(p_batch))
$$;

grant execute on all functions in schema pg_temp to authenticated;

select tests.create_batch('alice', 'waiting', 'face', 1, 3);
select tests.authenticate_as('bob');
select throws_ok(
  $$ select pg_temp.cancel('waiting') $$, 'PT404', 'batch_not_found',
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

-- One is done, two are in work.
select tests.clear_authentication();
select tests.create_batch('alice', 'begun', 'face', 1, 4);
create temporary table claimed as select * from public.claim_photos(3);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024)
from claimed where photo_id = tests.photo('begun', 1);
select tests.authenticate_as('alice');
select is(
  pg_temp.cancel('begun'), 'partial'::public.batch_status, 'a batch in work ends with what is there'
);
select is(
  tests.statuses('begun'), 'completed cancelled cancelled cancelled',
  'what is being made is given up as well'
);
select is(tests.balance('alice'), '99, 0 held', 'and given back; what is there is paid for');

select tests.clear_authentication();
select results_eq(
  $$ select count(*)::integer, min(removal.not_before), max(removal.not_before)
    from private.storage_removals as removal
    join claimed on starts_with(removal.name, claimed.object_path)
    where claimed.photo_id <> tests.photo('begun', 1) $$,
  $$ values (8, now() + interval '6 minutes', now() + interval '6 minutes') $$,
  'what its workers may still store is removed once they must have stopped'
);
select results_eq(
  $$ select public.complete_photo(photo_id, lease_token, 'png', 768, 1024)
    from claimed where photo_id = tests.photo('begun', 2) $$,
  array[false], 'a worker that comes too late is refused'
);
select is_empty(
  $$ select removal.name from private.storage_removals as removal
    join claimed on starts_with(removal.name, claimed.object_path)
    where claimed.photo_id = tests.photo('begun', 2) and removal.not_before > now() $$,
  'what it has stored goes at once'
);
select results_eq(
  $$ select public.fail_photo(photo_id, lease_token, 'no_image') from claimed
    where photo_id = tests.photo('begun', 3) $$,
  array[false], 'so is one that failed'
);
select results_eq(
  $$ select status, total_images_generated, failed_count, credits_used
    from public.photo_generation_batches where id = tests.id('begun') $$,
  $$ values ('partial'::public.batch_status, 1, 0, 1) $$, 'neither changes the batch'
);
select is(tests.balance('alice'), '99, 0 held', 'or the balance');

select tests.authenticate_as('alice');
select lives_ok($$ select pg_temp.cancel('begun') $$, 'cancelling again is harmless');
select is(tests.balance('alice'), '99, 0 held', 'and gives nothing back');

-- Gemini was asked for what is in work: there are only so many a day, and two are gone.
select tests.clear_authentication();
update private.settings set max_discards_per_day = 3;
select tests.create_batch('alice', 'many', 'face', 1, 4);
select count(*) from public.claim_photos(3);
update private.generation_queue set claimed_at = now() + interval '1 second'
where photo_id = tests.photo('many', 2);
select tests.authenticate_as('alice');
select is(
  pg_temp.cancel('many'), 'processing'::public.batch_status, 'beyond them the batch goes on'
);
select is(
  tests.statuses('many'), 'generating cancelled generating cancelled',
  'with what was handed out first; all that waits ends'
);
select is(tests.balance('alice'), '99, 2 held', 'and is given back');
select throws_ok(
  $$ select pg_temp.cancel('many') $$, 'PT429', 'too_many_discards', 'another try says why not'
);
select tests.clear_authentication();
select results_eq(
  $$ select public.complete_photo(photo, tests.lease(photo), 'png', 768, 1024)
    from tests.photo('many', 1) as photo $$,
  array[true], 'what goes on is stored, and paid for'
);
update private.discards set started_at = now() - interval '1 day';
select tests.authenticate_as('alice');
select is(
  pg_temp.cancel('many'), 'partial'::public.batch_status, 'a day later there are as many again'
);
select tests.clear_authentication();
select results_eq(
  $$ select photos, started_at from private.discards $$, $$ values (1, now()) $$, 'counted anew'
);

-- Of a free new try that waits or is in work, and of the batch around it.
select tests.complete_batch('alice', 'poor', 'face', 3, 0.1);
select tests.ask_for_free_retry('alice', tests.photo('poor', 1));
select count(*) from public.claim_photos(1);
select tests.ask_for_free_retry('alice', tests.photo('poor', 2));
create temporary table before as
select url from public.photos where id = tests.photo('poor', 1);
select tests.authenticate_as('alice');
select is(
  pg_temp.cancel('poor'), 'completed'::public.batch_status, 'a batch that is done stays done'
);
select tests.clear_authentication();
select results_eq(
  $$ select status, free_retry from public.photos where generation_batch_id = tests.id('poor')
    order by variation $$,
  $$ values
    ('completed'::public.photo_status, 'waiting'::public.free_retry),
    ('completed'::public.photo_status, null),
    ('completed'::public.photo_status, null) $$,
  'a free new try that waits is given back, one that is being made goes on'
);
select is(
  (select url from public.photos where id = tests.photo('poor', 1)), (select url from before),
  'and its portrait is there meanwhile'
);
select results_eq(
  $$ select public.complete_photo(photo, tests.lease(photo), 'png', 768, 1024)
    from tests.photo('poor', 1) as photo $$,
  array[true], 'until the new one takes its place'
);
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
