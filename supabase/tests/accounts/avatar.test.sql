begin;
select plan(16);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');

create function pg_temp.path(p_owner text, p_label text) returns text language sql as $$
  select format('%s/%s.jpg', tests.id(p_owner), tests.id(p_label))
$$;
create function pg_temp.upload(p_name text) returns void language sql as $$
  insert into storage.objects (bucket_id, name) values ('avatars', p_name)
$$;
create function pg_temp.show(p_path text) returns void language sql as $$
  update public.users set avatar_path = p_path where id = tests.id('alice')
$$;
grant execute on all functions in schema pg_temp to authenticated, anon;
select pg_temp.upload(pg_temp.path('bob', 'bobs'));

-- The Storage API lets row-level security decide; only a statement outside it is blocked.
set local storage.allow_delete_query = 'true';

select tests.authenticate_as('alice');
select lives_ok(
  $$ select pg_temp.upload(pg_temp.path('alice', 'first')) $$, 'a user uploads a picture'
);
select throws_ok(
  format($$ select pg_temp.upload(%L) $$, name), '42501', null, format('%s is refused', reason)
)
from (
  values
    (pg_temp.path('bob', 'first'), 'another''s folder'),
    (tests.id('alice') || '/me.jpg', 'a name that can be guessed'),
    (tests.id('alice') || '/../' || pg_temp.path('bob', 'first'), 'a way up'),
    (replace(pg_temp.path('alice', 'second'), '.jpg', '.png'), 'another type')
) as refused (name, reason);
select results_eq(
  'select name from storage.objects', $$ values (pg_temp.path('alice', 'first')) $$,
  'and sees their own pictures only'
);

select lives_ok(
  $$ select pg_temp.show(pg_temp.path('alice', 'first')) $$, 'a profile shows a picture'
);
select throws_ok(
  $$ select pg_temp.show(pg_temp.path('bob', 'bobs')) $$, '23514', null, 'not another''s'
);
select throws_ok(
  $$ select pg_temp.show(pg_temp.path('alice', 'first') || E'\n') $$, '23514', null,
  'nor any other path'
);
delete from storage.objects;
select isnt_empty('select from storage.objects', 'a picture that is shown cannot be deleted');

select pg_temp.upload(pg_temp.path('alice', 'second'));
delete from storage.objects where name = pg_temp.path('alice', 'second');
select results_eq(
  'select name from storage.objects', $$ values (pg_temp.path('alice', 'first')) $$,
  'one that never was can'
);

select tests.clear_authentication();
select is_empty($$ select * from tests.removals('avatars') $$, 'so far nothing is removed');
select tests.authenticate_as('alice');
update public.users set name = 'Alice';
select pg_temp.show(pg_temp.path('alice', 'third'));
select tests.clear_authentication();
select results_eq(
  $$ select * from tests.removals('avatars') $$, $$ values (pg_temp.path('alice', 'first')) $$,
  'a picture that is replaced is removed'
);
select tests.authenticate_as('alice');
select pg_temp.show(null);
select tests.clear_authentication();
select bag_eq(
  $$ select * from tests.removals('avatars') $$,
  $$ values (pg_temp.path('alice', 'first')), (pg_temp.path('alice', 'third')) $$,
  'so is one that is taken away'
);

select tests.authenticate_as_anon();
select throws_ok(
  $$ select pg_temp.upload(pg_temp.path('alice', 'anon')) $$, '42501', null,
  'visitors upload nothing'
);
-- A token lives on for a while after its account was deleted.
select tests.authenticate_as('alice');
select public.delete_account();
select throws_ok(
  $$ select pg_temp.upload(pg_temp.path('alice', 'late')) $$, '42501', null,
  'nor does an account that was deleted'
);

select * from finish();
rollback;
