begin;
select plan(20);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_ready_model('bob', 'bobs-face');
select tests.complete_batch('alice', 'old', 'face', 4);
select tests.complete_batch('alice', 'new', 'face', 1);
select tests.complete_batch('bob', 'bobs', 'bobs-face', 1);
insert into public.retention_clocks (user_id, portraits) values (tests.id('alice'), 'thirty_days');
update public.photos set completed_at = now() - interval '40 days'
where generation_batch_id in (tests.id('old'), tests.id('bobs'));
create function pg_temp.tick() returns void language sql as $$
  update public.retention_clocks set look_at = now() - interval '1 minute';
  select private.tick()
$$;
create function pg_temp.left_of(p_batch text) returns integer[] language sql as $$
  select array(
    select variation::integer from public.photos
    where generation_batch_id = tests.id(p_batch) and status = 'completed'
    order by style_id, variation
  )
$$;
create temporary table files as
select unnest(array[url, thumbnail_url]) as name from public.photos
where generation_batch_id = tests.id('old');
create temporary table ledger as select * from public.credit_history;
create temporary table balances as select id, credits, credits_held from public.users;
delete from private.storage_removals;

-- Favourites, and what a link shows, stay; so does what is under way.
update public.photos set is_favorite = true where id = tests.photo('old', 1);
select tests.share('alice', 'link', array[tests.photo('old', 2)]);
select tests.edit('alice', 'edit', tests.photo('old', 3), 'light', 'soft');
select pg_temp.tick();
select is(pg_temp.left_of('old'), '{1,2,3}', 'a portrait that is over goes, others do not');
select is(pg_temp.left_of('new'), '{1}', 'nor what is new');
select is(pg_temp.left_of('bobs'), '{1}', 'nor what is another''s');
select is(
  (select count(*) from files join private.storage_removals using (name)), 2::bigint,
  'its files are removed'
);
select is(tests.statuses('edit'), 'queued', 'what is being made of one goes on');
select results_eq(
  $$ select payload - 'id' from tests.events('alice', 'retention') as payload $$,
  $$ values ('{"people": 0, "portraits": 1}'::jsonb) $$, 'its owner''s pages hear of it'
);

-- A version that is done renews the clock of all of them, its owner's word of one, too.
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from public.claim_photos(9);
select pg_temp.tick();
select is(pg_temp.left_of('old'), '{1,2,3}', 'versions count with the newest of them');
update public.photos set completed_at = now() - interval '31 days'
where generation_batch_id = tests.id('edit');
update public.photos set is_favorite = true where id = tests.photo('old', 3);
select pg_temp.tick();
select is(pg_temp.left_of('edit'), '{1}', 'with a favourite among them all stay');
update public.photos set is_favorite = false, kept_at = null where id = tests.photo('old', 3);
update public.photos set kept_at = null where id = tests.photo('old', 3);
update private.settings set judge_likeness = true;
update public.photos set likeness = 0.1 where id = tests.photo('edit');
select tests.ask_for_free_retry('alice', tests.photo('edit'));
select pg_temp.tick();
select is(pg_temp.left_of('edit'), '{1}', 'and with one that is being made anew');
select public.complete_photo(photo_id, lease_token, 'jpg', 768, 1024) from public.claim_photos(9);
select is(
  (select kept_at from public.photos where id = tests.photo('edit')), now(),
  'what was made anew has its time before it'
);
update public.photos set kept_at = now() - interval '31 days' where id = tests.photo('edit');
select pg_temp.tick();
select is(pg_temp.left_of('old') || pg_temp.left_of('edit'), '{1,2}', 'then they go together');

-- Ceasing to be a favourite, or to be shown, starts the clock anew.
select tests.authenticate_as('alice');
update public.photos set is_favorite = false where id = tests.photo('old', 1);
select public.revoke_share(tests.id('link'));
select tests.clear_authentication();
select pg_temp.tick();
select is(
  (select array_agg(kept_at) from public.photos where generation_batch_id = tests.id('old')),
  array[now(), now()], 'who takes a heart or a link away has the whole time again'
);
select is(pg_temp.left_of('old'), '{1,2}', 'and loses nothing at once');
update public.photos set kept_at = now() - interval '40 days';
update public.retention_clocks set portraits_from = now() + interval '1 minute';
select pg_temp.tick();
select is(pg_temp.left_of('old'), '{1,2}', 'nothing goes before the warning is over');
select is(
  (select look_at from public.retention_clocks), now() + interval '1 minute',
  'when the tick looks again'
);
update public.retention_clocks set portraits_from = null, portraits = 'until_deleted';
select pg_temp.tick();
select is(pg_temp.left_of('old'), '{1,2}', 'nor by a clock that has been stopped');
update public.retention_clocks set portraits = 'thirty_days';
select pg_temp.tick();
select is(pg_temp.left_of('old'), '{}', 'by one that goes it does');
select is(
  (select look_at from public.retention_clocks), now() + interval '1 day',
  'a look a day is enough'
);

select results_eq(
  'select user_id, amount from public.credit_history where type <> ''generation''
  except all select user_id, amount from ledger', 'select id, 1 from balances where false',
  'nothing of it moves credits'
);
select is_empty('select * from admin.credit_check', 'and all add up');

select * from finish();
rollback;
