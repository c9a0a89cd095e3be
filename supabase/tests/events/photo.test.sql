begin;
select plan(5);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 1);

select is_empty(
  $$ select * from tests.events('alice', 'photo') $$, 'a photo that was asked for is told by its batch'
);

create temporary table claimed as select * from public.claim_photos(1);
select results_eq(
  $$ select * from tests.events('alice', 'photo') $$,
  $$ select jsonb_build_object(
    'id', photo_id, 'batch_id', batch_id, 'status', 'generating', 'url', null,
    'thumbnail_url', null, 'width', null, 'height', null, 'attempts', 1, 'failure_code', null,
    'retry_at', null, 'likeness', null, 'free_retry', null, 'is_newest', true,
    'versions', 1, 'completed_at', null
  ) from claimed $$,
  'a photo in work is told'
);

select public.reschedule_photo(photo_id, lease_token, 'rate_limited') from claimed;
select set_has(
  $$ select
    payload ->> 'status' as status, payload ->> 'failure_code' as failure_code,
    (payload ->> 'retry_at')::timestamptz as retry_at
  from tests.events('alice', 'photo') as payload $$,
  $$ values ('queued', 'rate_limited', now() + interval '15 seconds') $$,
  'one that waits says why and until when'
);

update private.generation_queue set not_before = now();
truncate claimed;
insert into claimed select * from public.claim_photos(1);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed;
select set_has(
  $$ select payload from tests.events('alice', 'photo') as payload $$,
  $$ select jsonb_build_object(
    'id', photo_id, 'batch_id', batch_id, 'status', 'completed', 'url', object_path || '.png',
    'thumbnail_url', object_path || '-thumb.webp', 'width', 768, 'height', 1024, 'attempts', 2,
    'failure_code', null, 'retry_at', null, 'likeness', null, 'free_retry', null,
    'is_newest', true, 'versions', 1,
    'completed_at', now()
  ) from claimed $$,
  'one that is completed says where it is and since when'
);

select tests.authenticate_as('alice');
update public.photos set is_favorite = true;
select is(
  (select count(*) from tests.events('alice', 'photo')), 4::bigint,
  'what is no change of state is not told'
);

select * from finish();
rollback;
