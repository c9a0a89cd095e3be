begin;
select plan(27);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.configure_webhooks();

select tests.add_own_style('alice', 'kitchen');
select is(tests.calls('prepare-styles'), 1, 'a new style wakes who prepares it');
select tests.add_own_style('bob', 'garden');

create temporary table claimed as select * from public.claim_styles(1);
select results_eq(
  'select style_id, attempt, upload_path, object_path from claimed',
  $$ values (tests.own_style('kitchen'), 1, format('upload/%s/kitchen.jpg', tests.id('alice')),
    private.attempt_path('style', tests.id('alice'), tests.id('kitchen'), tests.style_lease('kitchen'))) $$,
  'it is handed out with where its picture is, and where what is made of it goes'
);
select results_eq(
  $$ select lease_token, lease_expires_at from private.style_queue
  where style_id = tests.own_style('kitchen') $$,
  $$ select lease_token, now() + interval '2 minutes' from claimed $$,
  'for as long as a lease lasts'
);
select is((select count(*) from public.claim_styles(10)), 1::bigint, 'nobody else gets the same');
select throws_ok('select * from public.claim_styles(null)', 'PT422', null, 'a number is asked for');

select is(
  public.complete_style(tests.own_style('kitchen'), gen_random_uuid()), false,
  'without its lease nobody says that it is ready'
);
select ok(
  (select status from public.styles where id = tests.own_style('kitchen')) = 'preparing',
  'and it is not'
);
select isnt_empty(
  format($$ select from private.storage_removals where name like 'style/%s/%%.jpg' $$, tests.id('alice')),
  'what such a worker stored goes'
);

insert into storage.objects (bucket_id, name)
select 'own-style-images', object_path || suffix
from claimed, unnest(array['.jpg', '-card.webp']) as suffix;
select ok(public.complete_style(style_id, lease_token), 'with it, it becomes ready') from claimed;
select results_eq(
  $$ select status, active, image_url, card_url from public.styles
  where id = tests.own_style('kitchen') $$,
  $$ select 'ready'::public.style_status, true, object_path || '.jpg', object_path || '-card.webp'
  from claimed $$,
  'with the pictures that were made'
);
select ok(public.complete_style(style_id, lease_token), 'said twice it stays so') from claimed;
select is_empty(
  $$ select from private.style_queue where style_id = tests.own_style('kitchen') $$,
  'it waits no more'
);
select isnt_empty(
  $$ select from private.storage_removals where name like 'upload/%/kitchen.jpg' $$,
  'and what was uploaded goes'
);
update private.storage_removals set not_before = now();
select bag_eq(
  $$ select name from public.claim_storage_removals(100) where name like '%' || tests.id('alice') || '%'
  and name in (select object_path || '.jpg' from claimed) $$,
  $$ select ''::text where false $$,
  'what it shows is never removed'
);

select is(
  public.refuse_style(tests.own_style('garden'), gen_random_uuid(), 'mostly_people'), false,
  'nor is one refused without its lease'
);
select throws_ok(
  $$ select public.refuse_style(tests.own_style('garden'), tests.style_lease('garden'), null) $$,
  'PT422', 'invalid_input', 'or without a reason'
);
select ok(
  public.refuse_style(tests.own_style('garden'), tests.style_lease('garden'), 'mostly_people'),
  'one that cannot be used is refused'
);
select results_eq(
  $$ select status, active, failure_code, image_url from public.styles
  where id = tests.own_style('garden') $$,
  $$ values ('refused'::public.style_status, false, 'mostly_people'::public.failure_code, null::text) $$,
  'with the reason'
);
select isnt_empty(
  $$ select from private.storage_removals where name like 'upload/%/garden.jpg' $$,
  'and its picture goes'
);

select tests.add_own_style('bob', 'roof');
select count(*) from public.claim_styles(1);
select is(
  public.reschedule_style(tests.own_style('roof'), gen_random_uuid(), 'storage_unavailable'), 'stale',
  'a lease that is over puts nothing back'
);
select is(
  public.reschedule_style(tests.own_style('roof'), tests.style_lease('roof'), 'storage_unavailable'),
  'rescheduled', 'one that is not, does'
);
select results_eq(
  $$ select lease_token, not_before from private.style_queue $$,
  $$ values (null::uuid, now() + interval '15 seconds') $$, 'to wait'
);
select is((select count(*) from public.claim_styles(1)), 0::bigint, 'until then it is not due');
update private.style_queue set not_before = now(), attempt = 4;
select count(*) from public.claim_styles(1);
select is(
  public.reschedule_style(tests.own_style('roof'), tests.style_lease('roof'), 'storage_unavailable'),
  'failed', 'the fifth attempt was the last'
);
select results_eq(
  $$ select status, failure_code from public.styles where id = tests.own_style('roof') $$,
  $$ values ('refused'::public.style_status, 'storage_unavailable'::public.failure_code) $$,
  'and says why'
);

select tests.add_own_style('bob', 'attic');
select count(*) from public.claim_styles(1);
update private.style_queue set deadline_at = now() + interval '1 second';
select is(
  public.reschedule_style(tests.own_style('attic'), tests.style_lease('attic'), 'internal'),
  'failed', 'so does one whose time is over'
);
select is_empty('select from private.style_queue', 'none is left in the queue');

select * from finish();
rollback;
