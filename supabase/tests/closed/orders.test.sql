-- The quota of the day is used up: what may be asked for, and until when it has time.

begin;
select plan(24);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'done', 'face', 2, 0.1);
select tests.create_batch('alice', 'failed', 'face', 1, 2);
select count(*) from public.claim_photos(2);
select public.fail_photo(tests.photo('failed', n), tests.lease(tests.photo('failed', n)), 'no_image')
from generate_series(1, 2) as n;

create function pg_temp.close(p_until timestamptz) returns void language sql as $$
  select public.pause_provider('gemini-nano-banana-2.1', p_until, closed => true)
$$;
create function pg_temp.order(p_label text, p_wait boolean) returns timestamptz language sql as $$
  select deadline_at from public.create_generation_batch(
    tests.id(p_label), tests.id('face'), '{test-1}', variations => 1, wait_until_open => p_wait
  )
$$;

grant execute on all functions in schema pg_temp to authenticated;

select pg_temp.close(now() + interval '9 hours');
select results_eq(
  $$ select paused_until, closed_until from private.provider_pace
    where generation_model_id = 'gemini-nano-banana-2.1' $$,
  $$ values (now() + interval '5 minutes', now() + interval '9 hours') $$,
  'a used-up quota of the day closes a Gemini model, which is still asked now and then'
);
select pg_temp.close(now() + interval '1 hour');
select is(
  private.closed_until('gemini-nano-banana-2.1'), now() + interval '9 hours',
  'an earlier opening does not bring another one forward'
);
select is(private.closed_until('gemini-3-pro-image'), null, 'other Gemini models stay open');

select tests.authenticate_as('alice');
select results_eq(
  'select closed_until, suspended from public.provider_pauses()',
  $$ values (now() + interval '9 hours', false) $$, 'people hear until when'
);
select throws_ok(
  $$ select pg_temp.order('silent', false) $$, 'PT409', 'provider_closed',
  'an order is not taken silently'
);
select tests.clear_authentication();
create function pg_temp.detail() returns text language plpgsql as $$
declare
  v_detail text;
begin
  perform private.check_open('gemini-nano-banana-2.1');
exception when sqlstate 'PT409' then
  get stacked diagnostics v_detail = pg_exception_detail;
  return v_detail;
end
$$;
select matches(pg_temp.detail(), '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$', 'it is told when it opens');
select is(
  pg_temp.detail()::timestamptz, date_trunc('second', now() + interval '9 hours'), 'to the second'
);
select is(tests.balance('alice'), '98, 0 held', 'and nothing is held');
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.retry_failed_photos(tests.id('failed')) $$, 'PT409', 'provider_closed',
  'nor is another try'
);
select throws_ok(
  $$ select public.edit_photo(tests.id('edit'), tests.photo('done', 1), 'light', 'golden_hour') $$,
  'PT409', 'provider_closed', 'nor a change'
);
select throws_ok(
  $$ select public.request_free_retry(tests.photo('done', 1)) $$, 'PT409', 'provider_closed',
  'nor a free new try, which would come to nothing'
);
select throws_ok(
  $$ select pg_temp.order('null', null) $$, 'PT409', 'provider_closed', 'nothing said is no yes'
);

select is(
  pg_temp.order('waits', true), now() + interval '10 hours',
  'an order of who waits is taken, and has an hour from the opening on'
);
select is(
  (select deadline_at from public.retry_failed_photos(tests.id('failed'), wait_until_open => true)),
  now() + interval '10 hours', 'so has another try'
);
select is(
  (
    select deadline_at from public.edit_photo(
      tests.id('edit'), tests.photo('done', 1), 'light', 'golden_hour', wait_until_open => true
    )
  ),
  now() + interval '10 hours', 'and a change'
);
select is(tests.balance('alice'), '98, 4 held', 'their credits are held');
select is(
  pg_temp.order('waits', false), now() + interval '10 hours',
  'asked again for the same batch it is the same, whatever is said now'
);

-- While it waits for its person's photos as well.
select tests.clear_authentication();
select tests.create_draft_model('alice', 'young');
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select public.create_generation_batch(
  tests.id('late'), tests.id('young'), '{test-1}', variations => 1, wait_until_open => true
);
select tests.clear_authentication();
select count(*) from public.claim_training(1);
select tests.complete_training('young');
select is(
  (select deadline_at from public.photo_generation_batches where id = tests.id('late')),
  now() + interval '10 hours', 'a training that ends before the opening takes no time from it'
);

-- Opened again.
select results_eq(
  'select count(*)::integer from public.claim_photos(9)', array[0], 'nobody asks for a while'
);
update private.provider_pace set paused_until = now();
select count(*) from public.claim_photos(1);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024)
from private.generation_queue where lease_token is not null;
select is(
  private.closed_until('gemini-nano-banana-2.1'), null, 'a picture that comes all the same opens it'
);
select tests.authenticate_as('alice');
select is(
  pg_temp.order('open', true), now() + interval '1 hour',
  'nobody has to wait for what is open, and has no longer for it'
);
select tests.clear_authentication();
update private.provider_pace set closed_until = now();
select tests.authenticate_as('alice');
select lives_ok($$ select pg_temp.order('after', false) $$, 'it opens by itself when its time has come');

select tests.clear_authentication();
update private.provider_pace set closed_until = null;
select pg_temp.close(now() + interval '40 days');
select is(
  private.closed_until('gemini-nano-banana-2.1'), now() + interval '25 hours',
  'no day is longer than this'
);
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
