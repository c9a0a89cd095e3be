begin;
select plan(19);
select tests.start_empty();
delete from public.styles;
select tests.create_styles(3);
update public.styles set position = right(id, 1)::integer;
select tests.create_user('olga'), tests.create_user('alice');
select admin.make_operator('olga@example.test');
select tests.create_own_style('alice', 'kitchen');

create function pg_temp.put(p_id text, p_name text) returns void
language sql as $$
  select public.operator_put_style(
    p_id, p_name, 'city', 'A portrait for the purpose of a test.', p_id || '-a.jpg',
    p_id || '-240-b.webp', p_id || '-480-c.webp', true,
    '[{"locale": "es", "name": "Nuevo", "keywords": ["fresco"]}]'
  )
$$;
grant execute on function pg_temp.put(text, text) to authenticated;

select tests.authenticate_as_operator('olga');
select results_eq(
  'select id, name, category, prompt, active, texts from public.operator_styles() limit 1',
  $$ values ('test-1', 'Test 1', 'studio'::public.style_category,
    'A portrait for the purpose of a test.', true,
    '[{"locale": "es", "name": "Prueba 1", "keywords": ["ensayo"]}]'::jsonb) $$,
  'an operator sees the catalogue with what Gemini is asked for'
);
select results_eq(
  'select id from public.operator_styles()', $$ values ('test-1'), ('test-2'), ('test-3') $$,
  'in its order, and nobody''s own'
);
select lives_ok($$ select pg_temp.put('new', 'New') $$, 'and adds a style');
select lives_ok($$ select pg_temp.put('test-2', 'Changed') $$, 'or changes one');
select results_eq(
  'select id, name from public.operator_styles()',
  $$ values ('test-1', 'Test 1'), ('test-2', 'Changed'), ('test-3', 'Test 3'), ('new', 'New') $$,
  'each at its place'
);
select throws_ok(
  format('select pg_temp.put(%L, ''Mine'')', tests.own_style('kitchen')), 'PT404',
  'style_not_found', 'but never what is somebody''s own'
);
select throws_ok($$ select pg_temp.put('Not a slug', 'New') $$, '23514', null, 'an id is a slug');

select lives_ok(
  $$ select public.operator_set_style_active('test-1', false) $$, 'a style is retired'
);
select is(
  (select active from public.operator_styles() where id = 'test-1'), false, 'and offered no more'
);
select throws_ok(
  format('select public.operator_set_style_active(%L, false)', id), 'PT404', 'style_not_found',
  why
)
from (values (tests.own_style('kitchen'), 'nobody''s own'), ('x', 'and none that is not there'))
  as wrong (id, why);

select lives_ok(
  $$ select public.operator_order_styles('{new,test-3}') $$, 'styles are put into another order'
);
select results_eq(
  'select id from public.operator_styles()',
  $$ values ('new'), ('test-3'), ('test-1'), ('test-2') $$,
  'those that are not named follow'
);
select throws_ok(
  format('select public.operator_order_styles(%L::text[])', ids), error, message, why
)
from (
  values
    ('{new,x}', 'PT404', 'style_not_found', 'not with one that is not there'),
    ('{new,new}', 'PT404', 'style_not_found', 'or that is there twice'),
    (null, 'PT422', 'invalid_input', 'or with none')
) as wrong (ids, error, message, why);

-- Their pictures.
select lives_ok(
  $$ insert into storage.objects (bucket_id, name) values ('style-images', 'new-240-abc.webp') $$,
  'an operator adds pictures of styles'
);
select throws_ok(
  $$ insert into storage.objects (bucket_id, name) values ('style-images', '../new.jpg') $$,
  '42501', null, 'under a plain name'
);
select tests.clear_authentication();
select results_eq(
  $$ select action, subject, before ->> 'name', after ->> 'name' from admin.audit
  where action <> 'make_operator' order by id $$,
  $$ values
    ('put_style', 'new', null, 'New'), ('put_style', 'test-2', 'Test 2', 'Changed'),
    ('set_style_active', 'test-1', null, null), ('order_styles', 'catalogue', null, null) $$,
  'each is written down'
);

select * from finish();
rollback;
