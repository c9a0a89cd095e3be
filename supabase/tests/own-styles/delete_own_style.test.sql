begin;
select plan(21);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_styles(1);
select tests.create_own_style('alice', 'kitchen');
select tests.create_own_style('alice', 'unused');
create temporary table picture as
select id, image_url, card_url from public.styles where owner_id is not null;

create function pg_temp.order(p_label text, p_variations integer) returns void
language sql as $$
  select public.create_generation_batch(
    tests.id(p_label), tests.id('face'), array[tests.own_style('kitchen')],
    variations => p_variations
  )
$$;
grant execute on all functions in schema pg_temp to authenticated;

select tests.authenticate_as('alice');
select pg_temp.order('done', 2);
select tests.clear_authentication();
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from public.claim_photos(1);
select public.fail_photo(photo_id, lease_token, 'no_image', null) from public.claim_photos(1);
select tests.edit('alice', 'version', (select id from public.photos where status = 'completed'), 'light', 'soft');
select tests.authenticate_as('alice');
select pg_temp.order('open', 2);
select tests.clear_authentication();
-- One of the two is being made just now.
update private.generation_queue set not_before = 'infinity' where batch_id = tests.id('version');
create temporary table claimed as select * from public.claim_photos(1);
update private.generation_queue set not_before = now() where batch_id = tests.id('version');
select is(tests.balance('alice'), '99, 3 held', 'three portraits are to be paid');

select tests.authenticate_as('alice');
select lives_ok(
  $$ select public.delete_own_style(tests.own_style('kitchen')) $$, 'a style is deleted'
);
select tests.clear_authentication();
select is(tests.statuses('open'), 'cancelled cancelled', 'what was to be made in it is cancelled');
select is(tests.balance('alice'), '99, 1 held', 'and its credits are back');
select isnt_empty(
  $$ select from private.storage_removals, claimed
  where starts_with(name, object_path) and not_before > now() $$,
  'what a worker may still be storing goes later'
);
select is(
  (select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed), false,
  'and is charged to nobody'
);
select is(tests.statuses('done'), 'completed failed', 'a finished portrait stays');
select results_eq(
  $$ select status, active, name, image_url, card_url from public.styles
  where id = tests.own_style('kitchen') $$,
  $$ values ('deleted'::public.style_status, false, 'kitchen', null::text, null::text) $$,
  'with the name of its style'
);
select is(
  (
    select count(*) from private.storage_removals, picture
    where picture.id = tests.own_style('kitchen') and bucket_id = 'own-style-images'
      and name in (image_url, card_url) and not_before <= now()
  ),
  2::bigint, 'whose pictures go at once'
);
select is(
  (
    select count(*) from public.claim_storage_removals(100) as claim, picture
    where picture.id = tests.own_style('kitchen') and claim.name in (image_url, card_url)
  ),
  2::bigint, 'for nothing names them any more'
);

select results_eq(
  'select edits, style_image from public.claim_photos(10)',
  $$ values ('[{"kind": "light", "value": "soft"}]'::jsonb, null::text) $$,
  'a version of its portrait needs its picture no more, and goes on'
);
select public.complete_photo(
  tests.photo('version'), tests.lease(tests.photo('version')), 'png', 768, 1024
);
select is(tests.balance('alice'), '98, 0 held', 'and is paid');

select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.retry_failed_photos(tests.id('done')) $$, 'PT409', 'style_deleted',
  'what failed in it cannot be tried again'
);
select tests.clear_authentication();
update public.photos set likeness = 0.1
where generation_batch_id = tests.id('done') and status = 'completed';
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.request_free_retry(id) from public.photos
  where generation_batch_id = tests.id('done') and status = 'completed' $$,
  'PT409', 'style_deleted', 'nor made anew for free'
);
select throws_ok(
  $$ select public.delete_own_style(tests.own_style('kitchen')) $$,
  'PT404', 'style_not_found', 'it is deleted once'
);
select throws_ok(
  $$ select public.rename_own_style(tests.own_style('kitchen'), 'x') $$,
  'PT404', 'style_not_found', 'and keeps its name'
);

select public.delete_own_style(tests.own_style('unused'));
select tests.clear_authentication();
select is_empty(
  $$ select from public.styles where id = tests.own_style('unused') $$,
  'one that no portrait names goes entirely'
);

select is(private.sweep_own_styles(), 0, 'the sweep leaves what portraits name');
delete from public.photos;
select is(private.sweep_own_styles(), 1, 'and takes it along after the last of them');

select tests.add_own_style('alice', 'young');
select count(*) from public.claim_styles(1);
create temporary table young as
select style_id, lease_token from private.style_queue;
select tests.authenticate_as('alice');
select public.delete_own_style(tests.own_style('young'));
select tests.clear_authentication();
select is(
  (select public.complete_style(style_id, lease_token) from young), false,
  'one that is being prepared can be deleted, too'
);
select isnt_empty(
  $$ select from private.storage_removals where name like 'upload/%/young.jpg' $$,
  'with what was uploaded'
);

select * from finish();
rollback;
