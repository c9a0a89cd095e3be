begin;
select plan(8);
select tests.start_empty();
select tests.create_user('alice');
select tests.add_own_style('alice', 'kitchen');
select tests.configure_webhooks();

select private.tick();
select is(tests.calls('prepare-styles'), 1, 'a tick calls for styles whose webhook was lost');

select count(*) from public.claim_styles(1);
create temporary table first_lease as select tests.style_lease('kitchen') as token;
select private.tick();
select isnt(tests.style_lease('kitchen'), null, 'a lease that lasts is left alone');
update private.style_queue set lease_expires_at = now() - interval '1 second';
select private.tick();
select results_eq(
  'select attempt, lost, not_before <= now(), lease_token from private.style_queue',
  $$ values (1, 1::smallint, true, null::uuid) $$, 'what a lost worker had is due again'
);
select is(
  public.complete_style(tests.own_style('kitchen'), (select token from first_lease)), false,
  'and no longer that worker''s'
);

select count(*) from public.claim_styles(1);
update private.style_queue set lease_expires_at = now() - interval '1 second';
select private.tick();
select results_eq(
  'select status, failure_code from public.styles where owner_id is not null',
  $$ values ('refused'::public.style_status, 'too_demanding'::public.failure_code) $$,
  'what has lost two workers is refused'
);
select is_empty('select from private.style_queue', 'and takes no third along');

select tests.add_own_style('alice', 'garden');
update private.style_queue set deadline_at = now() - interval '1 second';
select private.tick();
select is(
  (select failure_code from public.styles where id = tests.own_style('garden')),
  'deadline_exceeded', 'nobody waits for ever'
);
select isnt_empty(
  $$ select from private.storage_removals where name like 'upload/%/garden.jpg' $$,
  'and nothing stays behind'
);

select * from finish();
rollback;
