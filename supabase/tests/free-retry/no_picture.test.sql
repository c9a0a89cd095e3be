-- However a free new try ends without a picture: the portrait stays, nothing is charged, the batch is
-- as it was, and the try may be asked for again.

begin;
select plan(29);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 3);
select tests.complete_batch('alice', 'batch', 'face', 2, 0.1);
update public.photo_generation_batches set deadline_at = now() - interval '1 day';
create temporary table before as select * from public.photos;
create temporary table batch_before as select * from public.photo_generation_batches;
grant select on batch_before to authenticated;

create function pg_temp.begin_try() returns uuid language plpgsql as $$
begin
  perform tests.ask_for_free_retry('alice', tests.photo('batch', 1));
  perform from public.claim_photos(4);
  return tests.lease(tests.photo('batch', 1));
end
$$;

create function pg_temp.is_as_before() returns text language sql as $$
  select case
    when exists (select from private.generation_queue) then 'there is work'
    when exists (select * from before except select * from public.photos) then 'another portrait'
    when exists (
      select * from batch_before except select * from public.photo_generation_batches
    ) then 'another batch'
    when tests.balance('alice') <> '98, 0 held' then 'other credits'
    when exists (select from admin.credit_check) then 'credits do not add up'
    else 'as before'
  end
$$;

create function pg_temp.waits() returns text language sql as $$
  select case
    when not exists (
      select from private.generation_queue where lease_token is null and held = 0
    ) then 'nothing waits'
    when exists (
      select id, status, url, failure_code, retry_at, attempts, likeness from before
      except select id, status, url, failure_code, retry_at, attempts, likeness from public.photos
    ) then 'another portrait'
    else 'waits'
  end
$$;

create temporary table claimed as select pg_temp.begin_try() as lease_token;
select is(
  (
    select public.fail_photo(tests.photo('batch', 1), lease_token, 'blocked', 'SAFETY')
    from claimed
  ),
  true, 'one that fails'
);
select is(pg_temp.is_as_before(), 'as before', 'leaves everything as it was');
select results_eq(
  'select photo_id, detail from private.failure_details',
  $$ values (tests.photo('batch', 1), 'SAFETY') $$, 'but for what the operator may want to know'
);
select set_has(
  $$ select name from tests.removals('generated-photos') as name $$,
  $$ select
    private.attempt_path('generated', tests.id('alice'), tests.photo('batch', 1), lease_token)
      || suffix
  from claimed, unnest(array['.png', '-thumb.webp']) as suffix $$,
  'what it may have stored goes'
);
delete from private.storage_removals;

-- Tried again and again.
select is(
  public.reschedule_photo(tests.photo('batch', 1), pg_temp.begin_try(), 'rate_limited'),
  'rescheduled', 'one that is put off'
);
select is(pg_temp.waits(), 'waits', 'waits, and its portrait stays');
update private.generation_queue set not_before = now();
select count(*) from public.claim_photos(1);
select is(
  public.return_photo(
    tests.photo('batch', 1), tests.lease(tests.photo('batch', 1)), 0, 'provider_unavailable'
  ),
  true, 'one that is given back'
);
select is(pg_temp.waits(), 'waits', 'waits too');
select count(*) from public.claim_photos(1);
select is(
  public.refuse_photo(
    tests.photo('batch', 1), tests.lease(tests.photo('batch', 1)), 'blocked', null, 1, true
  ),
  'rescheduled', 'one that is refused'
);
select is(pg_temp.waits(), 'waits', 'waits as well');
select count(*) from public.claim_photos(1);
update private.generation_queue set lease_expires_at = now() - interval '1 second';
select private.tick();
select is(pg_temp.waits(), 'waits', 'and one whose worker was lost');

select count(*) from public.claim_photos(1);
update private.generation_queue set attempt = 5;
select is(
  public.reschedule_photo(
    tests.photo('batch', 1), tests.lease(tests.photo('batch', 1)), 'storage_unavailable'
  ),
  'failed', 'after its last attempt'
);
select is(pg_temp.is_as_before(), 'as before', 'all is as it was');

-- Refused to the end.
select is(
  public.refuse_photo(tests.photo('batch', 1), pg_temp.begin_try(), 'no_image', null, 0, false),
  'failed', 'one that is refused for good'
);
select is(pg_temp.is_as_before(), 'as before', 'leaves everything as it was');

-- Two lost workers.
select pg_temp.begin_try();
update private.generation_queue set lease_expires_at = now() - interval '1 second', lost = 1;
select private.tick();
select is(pg_temp.is_as_before(), 'as before', 'so does one that kills its workers');
select pg_temp.begin_try();
update private.generation_queue set lease_expires_at = now() - interval '1 second', attempt = 5;
select private.tick();
select is(pg_temp.is_as_before(), 'as before', 'or has no attempt left when they die');

-- A time of its own: that of its batch is over since yesterday.
select tests.ask_for_free_retry('alice', tests.photo('batch', 1));
select private.tick();
select is(pg_temp.waits(), 'waits', 'the deadline of its batch is not its own');
update public.photos set free_retry_at = now() - interval '59 minutes 50 seconds'
where free_retry = 'waiting';
select private.tick();
select is(pg_temp.waits(), 'waits', 'it has an hour');
select count(*) from public.claim_photos(1);
select is(
  public.reschedule_photo(
    tests.photo('batch', 1), tests.lease(tests.photo('batch', 1)), 'rate_limited'
  ),
  'failed', 'and no try begins after it'
);
select is(pg_temp.is_as_before(), 'as before', 'then all is as it was');
select tests.ask_for_free_retry('alice', tests.photo('batch', 1));
update public.photos set free_retry_at = now() - interval '1 hour 1 second'
where free_retry = 'waiting';
select private.tick();
select is(pg_temp.is_as_before(), 'as before', 'nor does one wait longer');

-- A claim that cannot read it.
select tests.ask_for_free_retry('alice', tests.photo('batch', 1));
select private.put_photo_aside(tests.photo('batch', 1), 'unreadable');
select private.tick();
select is(pg_temp.is_as_before(), 'as before', 'what cannot be read is given back');

-- The owner.
select tests.ask_for_free_retry('alice', tests.photo('batch', 1));
select tests.authenticate_as('alice');
select results_eq(
  $$ select status, completed_at from public.cancel_generation_batch(tests.id('batch')) $$,
  'select status, completed_at from batch_before', 'cancelling a batch that is done'
);
select tests.clear_authentication();
select is(pg_temp.is_as_before(), 'as before', 'takes a waiting new try back');

select tests.ask_for_free_retry('alice', tests.photo('batch', 1));
select tests.authenticate_as('alice');
delete from public.models;
select tests.clear_authentication();
select is_empty('select from private.generation_queue', 'without the model there is no new try');
select results_eq(
  'select id, status, url, free_retry from public.photos order by id',
  'select id, status, url, free_retry from before order by id', 'the portraits stay'
);
select is(tests.balance('alice'), '98, 0 held', 'and paid');
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
