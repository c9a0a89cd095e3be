begin;
select plan(10);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 3);
select tests.configure_webhooks();

select tests.authenticate_as('alice');
create temporary table made as
select public.create_share(
  tests.id('share'), array[tests.photo('batch', 2), tests.photo('batch', 1)], 7
) as token;
select matches((select token from made), '^[A-Za-z0-9_-]{32}$', 'a link has 192 bits of secret');
select is(
  public.create_share(tests.id('share'), array[tests.photo('batch', 3)], 1),
  (select token from made),
  'asked for again, it is the one that there is'
);
select results_ne(
  $$ select public.create_share(tests.id('other'), array[tests.photo('batch', 2)]) $$,
  'select token from made', 'another has another link'
);
select is(tests.balance('alice'), '97, 0 held', 'all for nothing');

select tests.clear_authentication();
select results_eq(
  $$ select user_id, expires_at from private.shares order by expires_at $$,
  $$ values (tests.id('alice'), now() + interval '7 days'),
    (tests.id('alice'), now() + interval '30 days') $$,
  'it lasts as long as was asked for, or thirty days'
);
select results_eq(
  $$ select photo_id, copy_path from private.share_photos where share_id = tests.id('share')
  order by position $$,
  $$ values (tests.photo('batch', 2), null), (tests.photo('batch', 1), null) $$,
  'it shows what was asked for, in that order'
);
select is_empty(
  $$ select from private.shares, made where position(token in shares::text) > 0 $$,
  'its secret is kept nowhere'
);
select is((select count(*) from private.share_queue), 3::bigint, 'copies are to be made');
select is(tests.calls('make-shares'), 2, 'and somebody is told');

select throws_ok(
  $$ update private.shares set expires_at = created_at + interval '91 days' $$, '23514', null,
  'none lasts longer than ninety days'
);

select * from finish();
rollback;
