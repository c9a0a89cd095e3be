begin;
select plan(9);
select tests.start_empty();
delete from public.styles;
select tests.create_styles(2);
update public.styles set position = right(id, 1)::integer;

create function pg_temp.put(p_id text, p_name text, p_active boolean, p_texts jsonb) returns void
language sql as $$
  select public.put_style(
    p_id, p_name, 'city', 'A portrait for the purpose of a test.', p_id || '-a.jpg',
    p_id || '-240-b.webp', p_id || '-480-c.webp', p_active, p_texts
  )
$$;

grant execute on function pg_temp.put(text, text, boolean, jsonb) to service_role;
select tests.authenticate_as_service_role();
select lives_ok(
  $$ select pg_temp.put('new', 'New', true, '[
    {"locale": "en", "name": null, "keywords": ["fresh"]},
    {"locale": "es", "name": "Nuevo", "keywords": []}
  ]') $$,
  'the service role adds a style'
);
select results_eq(
  'select id, position from public.styles order by position',
  $$ values ('test-1', 1), ('test-2', 2), ('new', 3) $$,
  'after all others'
);
select results_eq(
  $$ select locale, name, keywords from public.style_texts where style_id = 'new' order by 1 $$,
  $$ values ('en', null, array['fresh']), ('es', 'Nuevo', '{}') $$,
  'with its words in each language'
);
select lives_ok(
  $$ select pg_temp.put('test-1', 'Changed', false, '[
    {"locale": "de", "name": "Anders", "keywords": []}
  ]') $$,
  'and changes one'
);
select results_eq(
  $$ select name, category::text, image_url, card_url, card_2x_url, active, position
  from public.styles where id = 'test-1' $$,
  $$ values ('Changed', 'city', 'test-1-a.jpg', 'test-1-240-b.webp', 'test-1-480-c.webp', false, 1) $$,
  'where it stands'
);
select results_eq(
  $$ select locale, name from public.style_texts where style_id = 'test-1' $$,
  $$ values ('de', 'Anders') $$,
  'its words are those that were given'
);
select throws_ok(
  $$ select pg_temp.put('other', 'Other', true, '[{"locale": "nobody''s", "keywords": []}]') $$,
  '23514', null, 'a language that is none is refused'
);
select is_empty($$ select from public.styles where id = 'other' $$, 'with the whole style');

select tests.clear_authentication();
select results_eq(
  $$ select who, subject, before ->> 'name', after ->> 'name' from admin.audit
  where action = 'put_style' order by id $$,
  $$ values ('service_role', 'new', null, 'New'), ('service_role', 'test-1', 'Test 1', 'Changed') $$,
  'each change is written down, and what was refused is not'
);

select * from finish();
rollback;
