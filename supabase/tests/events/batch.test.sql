begin;
select plan(4);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 2);

create function pg_temp.told() returns table (told text) language sql as $$
  select concat_ws(
    ' ', payload ->> 'status', payload ->> 'total_images_generated', payload ->> 'failed_count',
    payload ->> 'credits_used'
  )
  from tests.events('alice', 'batch') as payload
$$;
grant execute on function pg_temp.told to authenticated;

select results_eq(
  $$ select payload - 'deadline_at', (payload ->> 'deadline_at')::timestamptz
  from tests.events('alice', 'batch') as payload $$,
  $$ values (
    jsonb_build_object(
      'id', tests.id('batch'), 'status', 'queued', 'total_images_requested', 2,
      'total_images_generated', 0, 'failed_count', 0, 'credits_used', 0,
      'reference_set', 1
    ),
    now() + interval '1 hour'
  ) $$,
  'a new batch is told'
);

create temporary table claimed as select * from public.claim_photos(2);
select bag_eq(
  'select * from pg_temp.told()', $$ values ('queued 0 0 0'), ('processing 0 0 0') $$,
  'that it is in work'
);

select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
where photo_id = tests.photo('batch', 1);
select public.fail_photo(photo_id, lease_token, 'blocked') from claimed
where photo_id = tests.photo('batch', 2);
select bag_eq(
  'select * from pg_temp.told()',
  $$ values
    ('queued 0 0 0'), ('processing 0 0 0'), ('processing 1 0 1'), ('partial 1 1 1') $$,
  'each photo that ends, and the end'
);

select tests.authenticate_as('alice');
select public.retry_failed_photos(tests.id('batch'));
select set_has(
  'select * from pg_temp.told()', $$ values ('processing 1 0 1') $$, 'and that it goes on'
);

select * from finish();
rollback;
