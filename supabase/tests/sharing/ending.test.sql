begin;
select plan(14);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 3);
create temporary table link as
select label, tests.share('alice', label, array[tests.photo('batch', 1), tests.photo('batch', 2)]) as token
from unnest(array['one', 'two', 'three', 'four']) as label;
select tests.make_copies();
create temporary table made as
select share_id, position, copy_path from private.share_photos;
create function pg_temp.opens(p_label text) returns bigint language sql as $$
  select count(*) from link, public.open_share(token) where label = p_label
$$;
create function pg_temp.copies(p_label text, p_positions integer[]) returns setof text
language sql as $$
  select copy_path from made where share_id = tests.id(p_label) and position = any (p_positions)
$$;
delete from private.storage_removals;

select tests.authenticate_as('bob');
select public.revoke_share(tests.id('one'));
select tests.clear_authentication();
select is(pg_temp.opens('one'), 2::bigint, 'nobody revokes what is another''s');

select tests.authenticate_as('alice');
select public.revoke_share(tests.id('one'));
select tests.clear_authentication();
select is(pg_temp.opens('one'), 0::bigint, 'a link that is revoked opens nothing');
select bag_eq(
  $$ select * from tests.removals('shared-photos') $$, $$ select pg_temp.copies('one', '{1,2}') $$,
  'and its copies go'
);
select tests.authenticate_as('alice');
select lives_ok($$ select public.revoke_share(tests.id('one')) $$, 'revoked twice, it is revoked');
select tests.clear_authentication();

delete from private.storage_removals;
update private.shares
set created_at = now() - interval '2 days', expires_at = now() - interval '1 second'
where id = tests.id('two');
select private.tick();
select is_empty(
  $$ select from private.shares where id = tests.id('two') $$, 'a tick ends what is over'
);
select bag_eq(
  $$ select * from tests.removals('shared-photos') $$, $$ select pg_temp.copies('two', '{1,2}') $$,
  'with its copies'
);

delete from private.storage_removals;
select tests.authenticate_as('alice');
delete from public.photos where id = tests.photo('batch', 1);
select tests.clear_authentication();
select is(pg_temp.opens('three'), 1::bigint, 'a portrait that is deleted is in no share');
select bag_eq(
  $$ select * from tests.removals('shared-photos') $$,
  $$ select pg_temp.copies('three', '{1}') union all select pg_temp.copies('four', '{1}') $$,
  'its copies go with it'
);
select tests.authenticate_as('alice');
delete from public.models;
select tests.clear_authentication();
select is(pg_temp.opens('three'), 1::bigint, 'without its model a portrait is there still');
select tests.authenticate_as('alice');
delete from public.photos where id = tests.photo('batch', 1);
select tests.clear_authentication();
select is_empty(
  $$ select from private.shares where id = tests.id('three') $$,
  'a share ends with the last of its portraits'
);

-- A copy that is being made when its share ends.
select tests.create_ready_model('alice', 'again');
select tests.complete_batch('alice', 'more', 'again', 1);
select tests.share('alice', 'open', array[tests.photo('more')]);
create temporary table claimed as select * from public.claim_share_copies(1);
delete from private.storage_removals;
select tests.authenticate_as('alice');
select public.revoke_share(tests.id('open'));
select tests.clear_authentication();
select results_eq(
  $$ select name from private.storage_removals
  where bucket_id = 'shared-photos' and not_before > now() $$,
  'select copy_path from claimed', 'is removed once its worker must have stopped'
);
select is(
  (select public.complete_share_copy(share_photo_id, lease_token, 1, 1) from claimed), false,
  'which changes nothing any more'
);

select tests.share('alice', 'last', array[tests.photo('more')]);
select tests.make_copies();
create temporary table last_copy as select copy_path from private.share_photos;
delete from private.storage_removals;
select tests.authenticate_as('alice');
select public.delete_account();
select tests.clear_authentication();
select is_empty('select from private.shares', 'with the account go its shares');
select bag_eq(
  $$ select * from tests.removals('shared-photos') $$, 'select copy_path from last_copy',
  'and their copies'
);

select * from finish();
rollback;
