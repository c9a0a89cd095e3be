begin;
select plan(7);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 1);
select tests.create_batch('alice', 'batch', 'face', 1, 2);
create temporary table claimed as select * from public.claim_photos(2);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
where photo_id = tests.photo('batch', 1);
create temporary table preview as
select private.attempt_path('preview', tests.id('alice'), tests.id('face'), gen_random_uuid())
  || '.webp' as name;
update public.models set preview_image_url = (select name from preview)
where id = tests.id('face');

update public.users
set avatar_path = format('%s/%s.jpg', tests.id('alice'), tests.id('picture'));

select tests.create_draft_model('alice', 'young', 1);
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();
select count(*) from public.claim_training(1);
select tests.judge_image('young', 1);

delete from private.storage_removals;
insert into storage.objects (bucket_id, name, created_at)
select bucket_id, name, now() - age from (
  select 'generated-photos', url, interval '2 days' from public.photos where url is not null
  union all select 'generated-photos', thumbnail_url, '2 days' from public.photos
  where url is not null
  union all select 'model-previews', name, '2 days' from preview
  union all select 'avatars', avatar_path, '2 days' from public.users
  union all select 'model-training-images', reference_path, '2 days' from private.training_photos
  -- What nothing names:
  union all select 'generated-photos', object_path || '.png', '25 hours' from claimed
  where photo_id = tests.photo('batch', 2)
  union all select 'generated-photos', 'generated/nobody/odd name', '25 hours'
  union all select 'model-training-images', 'training/nobody/given-up.jpg', '25 hours'
  union all select 'model-training-images', 'reference/nobody/lost.jpg', '25 hours'
  union all select 'model-previews', replace(name, 'webp', 'old.webp'), '25 hours' from preview
  union all select 'avatars', format('%s/%s.jpg', tests.id('alice'), tests.id('x')), '25 hours'
  -- Too young to be sure:
  union all select 'model-training-images', 'training/nobody/uploading.jpg', '23 hours'
  -- Not for the sweep:
  union all select 'style-images', 'test-style.jpg', '2 days'
) as object (bucket_id, name, age);
update storage.objects set created_at = now() - interval '2 days' where name like '%-1.jpg';

select is(private.sweep_orphan_objects(), 6, 'the sweep finds what no row names');
select bag_eq(
  'select bucket_id, name from private.storage_removals',
  $$ values
    ('generated-photos', 'generated/nobody/odd name'),
    ('generated-photos', (
      select object_path || '.png' from claimed where photo_id = tests.photo('batch', 2)
    )),
    ('model-previews', (select replace(name, 'webp', 'old.webp') from preview)),
    ('model-training-images', 'training/nobody/given-up.jpg'),
    ('model-training-images', 'reference/nobody/lost.jpg'),
    ('avatars', format('%s/%s.jpg', tests.id('alice'), tests.id('x'))) $$,
  'and queues it for removal'
);
select is(private.sweep_orphan_objects(), 6, 'sweeping again changes nothing');
select is(
  (select count(*) from private.storage_removals), 6::bigint, 'what is queued stays queued once'
);

-- A name that the queue does not take.
delete from private.storage_removals;
alter table private.storage_removals add check (name <> 'generated/nobody/odd name');
select is(private.sweep_orphan_objects(), 5, 'a sweep does not stop at a name that cannot be queued');
select results_eq(
  'select kind, subject from private.broken_work',
  $$ values ('orphan', 'generated-photos/generated/nobody/odd name') $$, 'which is noted'
);
select ok((select problems @> '{broken_work}' from admin.health), 'and told to the operator');

select * from finish();
rollback;
