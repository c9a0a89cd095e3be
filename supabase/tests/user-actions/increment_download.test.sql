begin;
select plan(5);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 2);
select count(*) from public.claim_photos(1);
select public.complete_photo(
  tests.photo('batch', 1), tests.lease(tests.photo('batch', 1)), 'png', 768, 1024
);

select tests.authenticate_as('alice');
select is(public.increment_download(tests.photo('batch', 1)), 1, 'a download is counted');
select is(public.increment_download(tests.photo('batch', 1)), 2, 'and the next');
select throws_ok(
  $$ select public.increment_download(tests.photo('batch', 2)) $$, 'PT404', 'photo_not_found',
  'a photo that is still to come cannot be downloaded'
);

select tests.authenticate_as('bob');
select throws_ok(
  $$ select public.increment_download(tests.photo('batch', 1)) $$, 'PT404', 'photo_not_found',
  'nor can another''s'
);
select tests.clear_authentication();
select is(
  (select download_count from public.photos where id = tests.photo('batch', 1)), 2,
  'and is not counted'
);

select * from finish();
rollback;
