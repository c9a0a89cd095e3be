begin;
select plan(20);
select tests.start_empty();
delete from private.receipts;
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face', 2);
select tests.create_ready_model('bob', 'bobs-face', 1);
select tests.complete_batch('alice', 'batch', 'face', 2);
select tests.create_batch('alice', 'open', 'face', 1, 1);
select count(*) from public.claim_photos(1);
select tests.create_own_style('alice', 'kitchen');
select tests.share('alice', 'link', array[tests.photo('batch', 1)]);
select tests.make_copies();
insert into storage.objects (bucket_id, name)
select 'generated-photos', unnest(array[url, thumbnail_url]) from public.photos
where url is not null
union all select 'shared-photos', copy_path from private.share_photos;
insert into storage.objects (bucket_id, name) values
  ('avatars', format('%s/%s.jpg', tests.id('alice'), tests.id('picture'))),
  ('model-previews', format('preview/%s/x.webp', tests.id('alice')));
delete from private.storage_removals;
create temporary table stored as
select bucket_id, name from storage.objects
where name like '%' || tests.id('alice') || '%' or bucket_id = 'shared-photos';

select tests.authenticate_as('alice');
create temporary table link as select public.delete_account(tests.id('receipt')) as token;
grant select on link to anon, authenticated;
select tests.clear_authentication();
select matches((select token from link), '^[A-Za-z0-9_-]{32}$', 'who deletes an account gets a token');
select is_empty('select from auth.users where id = tests.id(''alice'')', 'the account is gone');
select is(current_setting('retrato.receipt', true), '', 'nothing else gets on its receipt');

-- Who reads it has no account any more.
select tests.authenticate_as_anon();
select results_eq(
  $$ select kind, created_at, expires_at, finished_at, cached_until
  from link, public.receipt(token) $$,
  $$ values ('account', now(), now() + interval '90 days', null::timestamptz, null::timestamptz) $$,
  'whoever has the token sees it'
);
select results_eq(
  'select kinds from link, public.receipt(token)',
  $$ values ('[
    {"kind": "avatar", "files": 1, "removed": 0}, {"kind": "cut_out", "files": 2, "removed": 0},
    {"kind": "own_style", "files": 3, "removed": 0}, {"kind": "photo", "files": 2, "removed": 0},
    {"kind": "portrait", "files": 2, "removed": 0}, {"kind": "preview", "files": 1, "removed": 0},
    {"kind": "share_copy", "files": 1, "removed": 0}, {"kind": "thumbnail", "files": 2, "removed": 0}
  ]'::jsonb) $$,
  'what there was, by kind'
);
select is_empty($$ select * from public.receipt('no such token') $$, 'no other token leads to one');
select is_empty($$ select * from public.receipt(null) $$, 'nor none at all');
select is_empty($$ select * from public.receipt_lines(tests.id('receipt')::text) $$, 'nor its id');
select throws_ok('select * from public.receipts()', '42501', null, 'nobody lists them');
select throws_ok('select * from private.receipt_files', '42501', null, 'or reads the tables');
select tests.clear_authentication();
select bag_eq(
  'select file from link, public.receipt_lines(token)',
  $$ select encode(sha256(convert_to(bucket_id || '/' || name, 'UTF8')), 'hex') from stored $$,
  'every file is on it, by a digest'
);
select is_empty(
  $$ select from private.receipts as receipt, private.receipt_files as file
  where to_jsonb(receipt)::text || to_jsonb(file)::text like '%' || tests.id('alice') || '%' $$,
  'and nothing that says whose it was'
);

-- A worker removes the files.
create temporary table claimed as
select * from public.claim_storage_removals(500);
select public.finish_storage_removals(array[id], lease_token) from claimed
where bucket_id = 'avatars';
select results_eq(
  $$ select kind from link, public.receipt_lines(token) where removed_at = now() $$,
  array['avatar'], 'what is confirmed gone says when'
);
select is(
  public.finish_storage_removals(array(select id from claimed), gen_random_uuid()), 0,
  'a lease that is none confirms nothing'
);
select public.finish_storage_removals(array(select id from claimed), lease_token)
from (select lease_token from claimed limit 1) as lease;
select is(
  (select count(*) from link, public.receipt_lines(token) where removed_at is null), 0::bigint,
  'at last all is'
);
select is(
  (select finished_at from link, public.receipt(token)), null,
  'but while a worker may still be storing something it is not finished'
);
update private.storage_removals set not_before = now();
select public.finish_storage_removals(array[id], lease_token)
from public.claim_storage_removals(500);
select results_eq(
  'select finished_at, cached_until from link, public.receipt(token)',
  $$ values (now(), now() + interval '2 hours') $$, 'then it is, and tells how long a cache may lag behind'
);

-- Asked again, it is the same.
select tests.authenticate_as('alice');
select is(
  public.delete_account(tests.id('receipt')), (select token from link),
  'whose answer was lost asks again and gets the same'
);
select is(public.delete_account(), null, 'an account that is gone leaves no receipt');
select tests.clear_authentication();
select is((select count(*) from private.receipts), 1::bigint, 'there is one');

select * from finish();
rollback;
