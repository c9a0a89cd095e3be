begin;
select plan(24);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_styles(1);
insert into storage.objects (bucket_id, name)
select 'own-style-images', format('upload/%s/%s.jpg', tests.id(owner), file)
from unnest(array['alice', 'bob']) as owner,
  unnest(array['one', 'two', 'three', 'four', 'five', 'six']) as file;

create function pg_temp.add(p_label text, p_name text, p_file text, p_owner text default 'alice')
returns public.styles language sql as $$
  select * from public.add_own_style(
    tests.id(p_label), p_name, format('upload/%s/%s.jpg', tests.id(p_owner), p_file)
  )
$$;
create function pg_temp.refuse(variadic p_labels text[])
returns void language sql security definer as $$
  select count(*) from public.claim_styles(100);
  select public.refuse_style(tests.own_style(label), tests.style_lease(label), 'mostly_people')
  from unnest(p_labels) as label;
$$;
grant execute on all functions in schema pg_temp to authenticated;

select tests.authenticate_as('alice');
select results_eq(
  $$ select id, name, category, status, active, image_url, prompt
  from pg_temp.add('kitchen', '  My' || chr(9) || chr(8238) || 'kitchen ', 'one') $$,
  $$ values (tests.own_style('kitchen'), 'My kitchen', 'own'::public.style_category,
    'preparing'::public.style_status, false, null::text, null::text) $$,
  'a style of one''s own has a name that can be seen, and waits to be prepared'
);
select tests.clear_authentication();
select results_eq(
  'select style_id, user_id, upload_path, attempt from private.style_queue',
  $$ values (tests.own_style('kitchen'), tests.id('alice'),
    format('upload/%s/one.jpg', tests.id('alice')), 0) $$,
  'in the queue'
);

select tests.authenticate_as('alice');
select is(
  (pg_temp.add('kitchen', 'Another', 'two')).name, 'My kitchen',
  'asked for again with the same id it is the first'
);
select throws_ok(
  format('select pg_temp.add(%L, %L, %L)', 'garden', name, 'two'), 'PT422', 'invalid_style_name',
  format('%s is no name', coalesce(quote_literal(left(name, 9)), 'null'))
)
from unnest(array[null, '', ' ', chr(8203), repeat('x', 61), repeat(' ', 100000)]) as name;
select lives_ok(
  $$ select pg_temp.add('garden', repeat('é', 60), 'two') $$, 'letters count, not bytes'
);
select throws_ok(
  $$ select public.add_own_style(null, 'x', 'x') $$, 'PT422', 'style_id_required', 'it has an id'
);
select throws_ok(
  $$ select pg_temp.add('roof', 'Roof', 'none') $$, 'PT422', 'style_image_not_uploaded',
  'the picture is there before the style'
);
select throws_ok(
  $$ select pg_temp.add('roof', 'Roof', 'three', 'bob') $$, 'PT422', 'style_image_not_uploaded',
  'and one''s own'
);
select throws_ok(
  $$ select public.add_own_style(tests.id('roof'), 'Roof', null) $$,
  'PT422', 'style_image_not_uploaded', 'and some picture'
);
select throws_ok(
  $$ select pg_temp.add('roof', 'Roof', 'one') $$, 'PT409', 'style_image_in_use',
  'a picture makes one style'
);

select tests.authenticate_as('bob');
select throws_ok(
  $$ select pg_temp.add('kitchen', 'Mine', 'one', 'bob') $$, 'PT409', 'style_id_taken',
  'another''s id tells nothing of the style'
);

select tests.clear_authentication();
update private.settings set max_own_styles = 2;
select tests.authenticate_as('alice');
select throws_ok(
  $$ select pg_temp.add('roof', 'Roof', 'three') $$, 'PT429', 'too_many_own_styles',
  'there is a limit'
);
select public.delete_own_style(tests.own_style('garden'));
select lives_ok(
  $$ select pg_temp.add('roof', 'Roof', 'three') $$, 'a deleted one makes room'
);
select pg_temp.refuse('roof');
select lives_ok(
  $$ select pg_temp.add('terrace', 'Terrace', 'four') $$, 'another may come in place of a refused one'
);
select pg_temp.refuse('kitchen', 'terrace');
select pg_temp.add('hut', 'Hut', 'five');
select pg_temp.refuse('hut');
select throws_ok(
  $$ select pg_temp.add('shed', 'Shed', 'six') $$, 'PT429', 'too_many_own_styles',
  'but not for ever'
);
select tests.authenticate_as('bob');
select lives_ok(
  $$ select pg_temp.add('attic', 'Attic', 'one', 'bob') $$, 'each user has their own'
);

select tests.clear_authentication();
update private.settings set max_own_styles = 20, max_requests_per_minute = 1;
select tests.authenticate_as('bob');
select throws_ok(
  $$ select pg_temp.add('cellar', 'Cellar', 'two', 'bob') $$, 'PT429', 'too_many_requests',
  'nor can it be asked for as fast as one likes'
);

select tests.authenticate_as_anon();
select throws_ok(
  $$ select public.add_own_style(tests.id('x'), 'x', 'x') $$, '42501', null, 'visitors have none'
);

select tests.clear_authentication();
select throws_ok(
  $$ select public.put_style(tests.own_style('kitchen'), 'Taken', 'studio',
    'A portrait for the purpose of a test.', 'a', 'b', 'c', true, '[]') $$,
  'PT404', 'style_not_found', 'the command that adds styles to the catalogue changes no own style'
);

select * from finish();
rollback;
