begin;
select plan(11);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_own_style('alice', 'kitchen');
select tests.add_own_style('alice', 'young');
update private.settings set max_spare_files = 2;
set local storage.allow_delete_query = 'true';

create function pg_temp.store(p_name text) returns void language sql as $$
  insert into storage.objects (bucket_id, name, version)
  values ('own-style-images', p_name, gen_random_uuid()::text)
  on conflict (bucket_id, name) do update set version = excluded.version
$$;
create function pg_temp.upload(p_name text) returns void language sql as $$
  insert into storage.objects (bucket_id, name) values ('own-style-images', p_name)
$$;
grant execute on all functions in schema pg_temp to authenticated;

select throws_ok(
  format('select pg_temp.store(%L)', name), '42501', 'file_in_use',
  format('%s is not swapped', what)
)
from (
  select image_url, 'the picture of a style' from public.styles where status = 'ready' and owner_id is not null
  union all
  select upload_path, 'what is being prepared' from private.style_queue
) as used (name, what);

-- What lost workers left takes nobody's room, and what has been prepared waits to be removed.
delete from storage.objects where name like 'upload/%/kitchen.jpg';
select pg_temp.store(format('style/%s/left-%s.jpg', tests.id('alice'), i)) from generate_series(1, 3) as i;

select tests.authenticate_as('alice');
select lives_ok(
  format('select pg_temp.upload(%L)', format('upload/%s/%s.jpg', tests.id('alice'), file)),
  'a picture may wait for its name'
)
from unnest(array['one', 'two']) as file;
select throws_ok(
  format('select pg_temp.upload(%L)', format('upload/%s/three.jpg', tests.id('alice'))), '42501', null,
  'so many and no more'
);
select tests.clear_authentication();
select throws_ok(
  format('select pg_temp.store(%L)', format('upload/%s/three.jpg', tests.id('alice'))),
  '42501', 'too_many_files', 'not by a signed address either'
);

select tests.authenticate_as('alice');
select throws_ok(
  format('select pg_temp.upload(%L)', name), '42501', null, format('%s is closed', left(name, 6))
)
from unnest(array[
  format('style/%s/mine.jpg', tests.id('alice')), format('upload/%s/mine.jpg', tests.id('bob'))
]) as name;
delete from storage.objects;
select bag_eq(
  $$ select name from storage.objects where name like 'upload/%' $$,
  $$ values (format('upload/%s/young.jpg', tests.id('alice'))) $$,
  'one deletes what is not being prepared, and what was prepared goes with its style'
);

select tests.clear_authentication();
update storage.objects set created_at = now() - interval '2 days';
delete from private.storage_removals;
select private.sweep_orphan_objects();
select bag_eq(
  $$ select name from private.storage_removals where bucket_id = 'own-style-images' $$,
  $$ select format('style/%s/left-%s.jpg', tests.id('alice'), i) from generate_series(1, 3) as i $$,
  'the sweep takes what no style names, and nothing else'
);
select is(
  (select count(*) from storage.objects where name like 'style/%'), 5::bigint,
  'nobody but workers removes a picture of a style'
);

select * from finish();
rollback;
