-- Of all versions of a portrait the gallery shows the newest.
begin;
select plan(9);
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

select * from finish();
rollback;
