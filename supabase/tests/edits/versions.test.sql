-- Of all versions of a portrait the gallery shows the newest.
begin;
select plan(14);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 2);

create function pg_temp.make(p_label text, p_photo uuid) returns void language sql as $$
  update public.photos set completed_at = completed_at - interval '1 hour';
  select tests.edit('alice', p_label, p_photo, 'light', 'soft');
  select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from public.claim_photos(9);
$$;
create function pg_temp.shown() returns table (label text, versions integer) language sql as $$
  select named.label, photo.versions
  from public.photos as photo
  join (values ('batch'), ('one'), ('two'), ('three')) as named (label)
    on photo.generation_batch_id = tests.id(named.label)
  where photo.is_newest and photo.status = 'completed'
    and (named.label <> 'batch' or photo.variation = 1)
  order by 1
$$;

select tests.edit('alice', 'waiting', tests.photo('batch', 1), 'light', 'soft');
select results_eq(
  'select * from pg_temp.shown()', $$ values ('batch', 1) $$,
  'a version that is not there yet takes no place'
);
update private.generation_queue set not_before = 'infinity';
select pg_temp.make('one', tests.photo('batch', 1));
select results_eq(
  'select * from pg_temp.shown()', $$ values ('one', 2) $$, 'a finished one takes that of its portrait'
);
select pg_temp.make('two', tests.photo('batch', 1));
select results_eq(
  'select * from pg_temp.shown()', $$ values ('two', 3) $$, 'and another that of the first'
);
select results_eq(
  $$ select is_newest, versions from public.photos where id = tests.photo('batch', 2) $$,
  $$ values (true, 1) $$, 'other portraits stay as they are'
);
select ok(
  (select count(*) > 0 from realtime.messages
    where event = 'photo' and payload ->> 'id' = tests.photo('one', 1)::text
      and payload ->> 'is_newest' = 'false'),
  'what is not shown any more is told'
);

select tests.authenticate_as('alice');
delete from public.photos where id = tests.photo('two', 1);
select tests.clear_authentication();
select results_eq(
  'select * from pg_temp.shown()', $$ values ('one', 2) $$, 'when the newest goes the one before it shows'
);
select tests.authenticate_as('alice');
delete from public.photos where id = tests.photo('batch', 1);
select tests.clear_authentication();
select results_eq(
  'select * from pg_temp.shown()', $$ values ('one', 1) $$, 'when the root goes its versions stay'
);
select pg_temp.make('three', tests.photo('one', 1));
select results_eq(
  'select * from pg_temp.shown()', $$ values ('three', 2) $$, 'and go on as one portrait'
);
delete from public.photos where id in (tests.photo('one', 1), tests.photo('three', 1));
select is_empty('select * from pg_temp.shown()', 'until all are gone');

-- All versions at once.
select tests.create_user('bob');
select tests.complete_batch('alice', 'whole', 'face', 2);
select pg_temp.make('light', tests.photo('whole', 1));
select pg_temp.make('again', tests.photo('light', 1));
select tests.edit('alice', 'open', tests.photo('whole', 1), 'light', 'soft');
create temporary table made as
select tests.photo(label, 1) as id from unnest(array['whole', 'light', 'again']) as label;
grant select on made to authenticated;
select tests.authenticate_as('bob');
select is_empty(
  $$ select public.delete_portraits(array[tests.photo('whole', 1)]) $$,
  'nobody deletes the portraits of another'
);
select throws_ok(
  format('select public.delete_portraits(%L)', ids), 'PT422', 'invalid_input', 'nor with ' || what
)
from (
  values
    ('{null}'::uuid[], 'no ids'),
    (array(select gen_random_uuid() from generate_series(1, 101)), 'more than can be read')
) as bad (ids, what);
select tests.authenticate_as('alice');
select bag_eq(
  $$ select public.delete_portraits(array[tests.photo('light', 1)]) $$,
  'select id from made',
  'with any version all of them go, but for what is not there yet'
);
select tests.clear_authentication();
select bag_eq(
  $$ select status, variation from public.photos
    where generation_batch_id in (tests.id('whole'), tests.id('open')) $$,
  $$ values ('completed'::public.photo_status, 2::smallint), ('queued', 1) $$,
  'and nothing else'
);

select * from finish();
rollback;
