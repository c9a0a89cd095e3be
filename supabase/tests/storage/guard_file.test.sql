-- What the service writes is bound by no policy: signed upload addresses, and the second of the two
-- steps in which Storage takes an upload.
begin;
select plan(13);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face', 2);
update private.settings set max_spare_files = 2;

create function pg_temp.store(p_bucket text, p_name text) returns void language sql as $$
  insert into storage.objects (bucket_id, name, version)
  values (p_bucket, p_name, gen_random_uuid()::text)
  on conflict (bucket_id, name) do update set version = excluded.version
$$;
create function pg_temp.photo(p_owner text, p_file text) returns text language sql as $$
  select 'training/' || tests.id(p_owner) || '/' || p_file
$$;

select lives_ok(
  $$ select pg_temp.store('model-training-images', pg_temp.photo('alice', i || '.jpg'))
    from generate_series(1, 2) as i $$,
  'as many files as the limit may be spare'
);
select throws_ok(
  $$ select pg_temp.store('model-training-images', pg_temp.photo('alice', '3.jpg')) $$,
  '42501', 'too_many_files', 'and no more'
);
select lives_ok(
  $$ select pg_temp.store('model-training-images', pg_temp.photo('alice', '2.jpg')) $$,
  'one of them may be replaced'
);
select lives_ok(
  $$ select pg_temp.store('model-training-images', pg_temp.photo('bob', '1.jpg')) $$,
  'another user has room'
);
select lives_ok(
  $$ select pg_temp.store('avatars', tests.id('alice') || '/' || gen_random_uuid() || '.jpg')
    from generate_series(1, 2) $$,
  'profile pictures are counted by themselves'
);
select throws_ok(
  $$ select pg_temp.store('avatars', tests.id('alice') || '/' || gen_random_uuid() || '.jpg') $$,
  '42501', 'too_many_files', 'and limited as well'
);

select throws_ok(
  $$ select pg_temp.store('model-training-images', pg_temp.photo('alice', 'face-1.jpg')) $$,
  '42501', 'file_in_use', 'the bytes of a photo that a model uses are not swapped'
);
select throws_ok(
  $$ update storage.objects set name = pg_temp.photo('alice', 'away.jpg')
    where name = pg_temp.photo('alice', 'face-1.jpg') $$,
  '42501', 'file_in_use', 'nor is it moved away'
);
select throws_ok(
  $$ update storage.objects set name = pg_temp.photo('nobody', '1.jpg')
    where name = pg_temp.photo('bob', '1.jpg') $$,
  '42501', 'user_not_found', 'nor into the folder of somebody who is not there'
);
select lives_ok(
  $$ update storage.objects set last_accessed_at = now()
    where name = pg_temp.photo('alice', 'face-1.jpg') $$,
  'that it was read may be noted'
);

delete from auth.users where id = tests.id('bob');
select throws_ok(
  $$ select pg_temp.store('model-training-images', pg_temp.photo('bob', '2.jpg')) $$,
  '42501', 'user_not_found', 'a signed address does not outlive its account'
);
select lives_ok(
  $$ select pg_temp.store('generated-photos', 'generated/' || tests.id('bob') || '/1.png') $$,
  'what workers store is theirs to judge'
);
select is(
  private.spare_files('model-training-images', tests.id('alice')), 2::bigint,
  'files that a model uses are not spare'
);

select * from finish();
rollback;
