begin;
select plan(8);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 1);
create temporary table link as
select tests.share('alice', 'share', array[tests.photo('batch')]) as token;
update private.settings set max_visits_per_share = 3, max_visits_per_address = 2;

select lives_ok(
  $$ select public.open_share('guess ' || guess, null, '192.0.2.1') from generate_series(1, 2) as guess $$,
  'an address may try some links'
);
select throws_ok(
  $$ select * from public.open_share('guess', null, '192.0.2.1') $$, 'PT429', 'too_many_requests',
  'but not many in a minute'
);
select throws_ok(
  $$ select * from link, public.open_share(token, null, '192.0.2.1') $$, 'PT429', null,
  'nor one that is right'
);
select lives_ok(
  $$ select link.token, open.* from link, generate_series(1, 3) as visit,
    lateral public.open_share(token, null, '192.0.2.' || visit + 1) as open $$,
  'others may'
);
select throws_ok(
  $$ select * from link, public.open_share(token) $$, 'PT429', null,
  'as often as a link may be opened in a minute'
);
select throws_ok(
  $$ select public.heart_share_photo(token, tests.shared_photo('share'), tests.id('zoe'), true) from link $$,
  'PT429', null, 'or voted under'
);
select is_empty(
  $$ select from private.share_visits where subject like '%192.0.2%' $$,
  'of addresses nothing is kept that can be read'
);
update private.share_visits set started_at = now() - interval '61 seconds';
select private.tick();
select is_empty('select from private.share_visits', 'and that not for long');

select * from finish();
rollback;
