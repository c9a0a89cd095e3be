begin;
select plan(23);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_draft_model('bob', 'bobs-face', 1);

create function pg_temp.upload(p_name text, p_bucket text default 'model-training-images')
returns void language sql as $$
  insert into storage.objects (bucket_id, name) values (p_bucket, p_name)
$$;
create function pg_temp.own(p_file text) returns text language sql as $$
  select 'training/' || tests.id('alice') || '/' || p_file
$$;
grant execute on all functions in schema pg_temp to authenticated;
grant execute on function pg_temp.upload to anon;

select tests.authenticate_as('alice');
select lives_ok(
  $$ select pg_temp.upload(pg_temp.own('1700000000000-1-me.jpg')) $$,
  'a user uploads to their own folder'
);
select results_eq(
  'select name from storage.objects', $$ values (pg_temp.own('1700000000000-1-me.jpg')) $$,
  'and sees what is there, and nothing else'
);
select throws_ok(
  $$ select pg_temp.upload('training/' || tests.id('bob') || '/me.jpg') $$, '42501', null,
  'another''s folder is closed'
);

-- Names that try to leave the folder, or to look like something else.
select throws_ok(
  format($$ select pg_temp.upload(%L) $$, name), '42501', null, format('%s is refused', reason)
)
from (
  values
    (pg_temp.own('../' || tests.id('bob') || '/me.jpg'), 'a way up'),
    (pg_temp.own('sub/me.jpg'), 'a folder below'),
    (pg_temp.own('/me.jpg'), 'an empty part'),
    (pg_temp.own('..'), 'a name that is only dots'),
    (pg_temp.own('.me.jpg'), 'a hidden file'),
    (pg_temp.own('me me.jpg'), 'a blank'),
    (pg_temp.own('me%2F..%2Fme.jpg'), 'an encoded slash'),
    (pg_temp.own(E'me.jpg\n'), 'a line break'),
    (pg_temp.own('mé.jpg'), 'a letter beyond ASCII'),
    (pg_temp.own(repeat('x', 201)), 'an endless name'),
    (pg_temp.own(''), 'no name'),
    ('/' || pg_temp.own('me.jpg'), 'a slash in front'),
    (upper(pg_temp.own('me.jpg')), 'another spelling of the folder'),
    ('training/' || tests.id('alice'), 'the folder itself')
) as refused (name, reason);

select throws_ok(
  format($$ select pg_temp.upload(pg_temp.own('me.jpg'), %L) $$, bucket), '42501', null,
  format('%s is closed', bucket)
)
from unnest(array['generated-photos', 'model-previews', 'style-images', 'avatars']) as bucket;

select tests.authenticate_as_anon();
select throws_ok(
  format($$ select pg_temp.upload('training/%s/me.jpg') $$, tests.id('alice')), '42501', null,
  'visitors upload nothing'
);

-- A token lives on for a while after its account was deleted.
select tests.authenticate_as('alice');
select public.delete_account();
select throws_ok(
  $$ select pg_temp.upload(pg_temp.own('late.jpg')) $$, '42501', null,
  'nor does an account that was deleted'
);

select * from finish();
rollback;
