begin;
select plan(14);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 3);
create temporary table link as
select tests.share('alice', 'share', array[tests.photo('batch', 1), tests.photo('batch', 2)]) as token;
select tests.share('alice', 'other', array[tests.photo('batch', 3)]);
select tests.make_copies();
delete from realtime.messages;

create function pg_temp.heart(p_share text, p_number integer, p_visitor text, p_hearted boolean default true)
returns boolean language sql as $$
  select public.heart_share_photo(
    token, tests.shared_photo(p_share, p_number), tests.id(p_visitor), p_hearted
  ) from link
$$;
create function pg_temp.hearts() returns text language sql as $$
  select string_agg(hearts::text, ' ' order by position) from private.share_photos
  where share_id = tests.id('share')
$$;

select is(pg_temp.heart('share', 1, 'zoe'), true, 'a visitor gives a heart');
select is(pg_temp.hearts(), '1 0', 'which counts');
select is(pg_temp.heart('share', 1, 'zoe'), true, 'given again');
select is(pg_temp.hearts(), '1 0', 'it is the same');
select pg_temp.heart('share', 1, 'yves');
select pg_temp.heart('share', 2, 'zoe');
select is(pg_temp.hearts(), '2 1', 'another visitor, or another portrait, has one of its own');
select results_eq(
  $$ select hearted from link, public.open_share(token, tests.id('yves')) $$,
  'values (true), (false)', 'each sees their own'
);
select bag_eq(
  $$ select payload ->> 'photo_id', (payload ->> 'hearts') as hearts from tests.events('alice', 'share') as payload $$,
  $$ values (tests.photo('batch', 1)::text, '1'), (tests.photo('batch', 1)::text, '2'),
    (tests.photo('batch', 2)::text, '1') $$,
  'the owner sees them come'
);
select pg_temp.heart('share', 1, 'zoe', false);
select is(pg_temp.hearts(), '1 1', 'a heart can be taken back');
select pg_temp.heart('share', 1, 'zoe', false);
select is(pg_temp.hearts(), '1 1', 'once');
select is(pg_temp.heart('other', 1, 'zoe'), false, 'a link votes for nothing else');
select is(
  public.heart_share_photo(repeat('A', 32), tests.shared_photo('share'), tests.id('zoe'), true),
  false, 'without a link nobody votes'
);

update private.settings set max_hearts = 2;
select pg_temp.heart('share', 1, 'xenia');
select throws_ok(
  $$ select pg_temp.heart('share', 1, 'will') $$, 'PT429', 'too_many_hearts', 'there is an end to it'
);
select is(pg_temp.hearts(), '2 1', 'and no more are counted');
select results_eq(
  $$ select share_photo_id, count(*)::integer from private.share_hearts group by 1 order by 2 $$,
  $$ values (tests.shared_photo('share', 2), 1), (tests.shared_photo('share', 1), 2) $$,
  'the count is that of the hearts'
);

select * from finish();
rollback;
