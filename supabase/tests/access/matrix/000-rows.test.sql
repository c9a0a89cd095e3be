-- Rows for the trials: what they meet, and what those on tables write.

begin;

create function access.populate() returns void
language plpgsql as $$
begin
  perform tests.start_empty(), tests.configure_webhooks();
  perform tests.create_user('alice'), tests.create_user('bob'), tests.create_user('carol');
  perform tests.create_ready_model('alice', 'face');
  perform tests.create_batch('alice', 'batch', 'face');
  perform tests.add_device('alice', 'phone');
  insert into public.notice_choices (user_id) values (tests.id('alice'));
  perform tests.begin_checkout('alice', 'purchase', 'portraits-50');
  insert into public.retention_clocks (user_id) values (tests.id('alice'));
  -- None is in a state that forbids what its owner may do otherwise: no file is in use, and as the
  -- Storage API has it, the policies decide what is deleted.
  update public.models set status = 'draft';
  update public.photos set status = 'failed', failure_code = 'blocked';
  perform set_config('storage.allow_delete_query', 'true', true);
  delete from storage.objects;
  insert into storage.objects (bucket_id, name)
  values ('model-training-images', format('training/%s/unused.jpg', tests.id('alice')));
  delete from auth.users where id = tests.id('carol');
  perform set_config('realtime.topic', '', true);
end
$$;

comment on function access.populate() is
  'Alice owns a row of each table that is not closed. Bob has an account, Carol had one.';

create function access.rows_of_bob(p_relation text) returns bigint
language plpgsql as $$
declare
  v_count bigint;
begin
  execute format(
    $query$
      select count(*) from %s as row_
      where coalesce(to_jsonb(row_) ->> 'user_id', to_jsonb(row_) ->> 'id') = %L
    $query$,
    p_relation, tests.id('bob')
  ) into v_count;
  return v_count;
end
$$;

create function access.row_of_alice(p_relation text) returns jsonb
language plpgsql as $$
declare
  v_columns text[] := array(
    select attname from pg_attribute
    where attrelid = p_relation::regclass and attnum > 0 and not attisdropped
  );
  v_row jsonb;
begin
  execute format(
    $query$
      select jsonb_object(%L::text[], array[%s]) from %s as row_
      order by %L in (to_jsonb(row_) ->> 'user_id', to_jsonb(row_) ->> 'id') desc nulls last
      limit 1
    $query$,
    v_columns,
    (
      select string_agg(format('quote_nullable(row_.%I)', name), ', ')
      from unnest(v_columns) as name
    ),
    p_relation, tests.id('alice')
  ) into v_row;
  return v_row;
end
$$;

comment on function access.row_of_alice is
  'Each value as an SQL literal. Any row where none belongs to a user, null where there is none.';

commit;

begin;
select plan(2);
select access.populate();
select is(
  access.row_of_alice('public.models') -> 'name', to_jsonb(text '''face'''),
  'a row of Alice is found by its user'
);
select is(access.rows_of_bob('public.users'), 1::bigint, 'as are those of Bob');
select * from finish();
rollback;
