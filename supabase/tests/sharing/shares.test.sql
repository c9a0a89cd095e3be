begin;
select plan(7);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 3);
create temporary table link as
select tests.share('alice', 'share', array[tests.photo('batch', 1), tests.photo('batch', 2)]) as token;
grant select on link to authenticated;
create temporary table claimed as select * from public.claim_share_copies(1);
select public.complete_share_copy(share_photo_id, lease_token, 768, 1024) from claimed;

select tests.authenticate_as('alice');
select results_eq(
  'select id, token from public.shares()', $$ select tests.id('share'), token from link $$,
  'its owner is shown the link again'
);
select bag_eq(
  $$ select photo ->> 'state', (photo ->> 'hearts') as hearts from public.shares(), jsonb_array_elements(photos) as photo $$,
  $$ values ('ready', '0'), ('waiting', '0') $$, 'with what has become of each portrait'
);
select tests.authenticate_as('bob');
select is_empty('select * from public.shares()', 'and nobody else');

select tests.clear_authentication();
delete from private.share_queue;
select tests.authenticate_as('alice');
select set_eq(
  $$ select photo ->> 'state' from public.shares(), jsonb_array_elements(photos) as photo $$,
  array['ready', 'failed'], 'a copy that could not be made is told'
);

select tests.clear_authentication();
select vault.update_secret(id, 'another') from vault.secrets where name = 'share_key';
select tests.authenticate_as('alice');
select results_eq(
  'select token from public.shares()', 'values (null::text)',
  'with another key the link cannot be shown again'
);
select tests.clear_authentication();
select isnt_empty(
  'select from link, public.open_share(token)', 'but it still opens'
);
update private.shares
set created_at = now() - interval '2 days', expires_at = now() - interval '1 second';
select tests.authenticate_as('alice');
select is_empty('select * from public.shares()', 'what is over is not listed');

select * from finish();
rollback;
