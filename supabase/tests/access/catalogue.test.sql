begin;
select plan(24);
select tests.start_empty();
select tests.create_styles(2);
update public.styles set active = false where id = 'test-2';

select tests.authenticate_as_anon();
select set_has(
  'select id from public.styles', $$ values ('test-1'), ('test-2') $$,
  'visitors see the styles, also retired ones: photos refer to them'
);
select isnt_empty('select * from public.style_texts', 'in every language');
select throws_ok(
  'select * from public.generation_models', '42501', null, 'but not the Gemini models'
);
select throws_ok(
  'select * from public.generation_model_sizes', '42501', null, 'nor what those draw'
);
select throws_ok(
  'select prompt from public.styles', '42501', null, 'nor what Gemini is asked for'
);

select tests.create_user('alice');
select tests.authenticate_as('alice');
select isnt_empty('select * from public.generation_models', 'users see which Gemini models there are');
select throws_ok(
  'update public.generation_models set enabled = true', '42501', null, 'but change none'
);
select isnt_empty('select * from public.generation_model_sizes', 'nor what their sizes cost');
select throws_ok(
  'update public.generation_model_sizes set cost_factor = 1', '42501', null, 'which they may read'
);
select throws_ok(
  $$ update public.styles set prompt = 'Something quite different.' $$, '42501', null,
  'and no style'
);
select throws_ok(
  $$ update public.style_texts set name = 'Something quite different.' $$, '42501', null,
  'nor what one is called'
);
select throws_ok(
  'select * from public.styles', '42501', null, 'the prompt of a style is not for users'
);
select throws_ok(
  $$ select id from public.styles where prompt like 'A%' $$, '42501', null,
  'who cannot ask for its beginning either'
);
select throws_ok(
  'select id from public.styles order by prompt', '42501', null, 'or its place in the alphabet'
);

select tests.clear_authentication();
select results_eq(
  'select id from public.generation_models where is_default', array['gemini-nano-banana-2.1'],
  'the product draws with this model'
);
select throws_ok(
  $$ update public.generation_models set is_default = true where id = 'gemini-3-pro-image' $$,
  '23505', null, 'there is one default'
);
select throws_ok(
  'update public.generation_models set enabled = false where is_default', '23514', null,
  'which is enabled'
);
select throws_ok(
  $$ update public.styles set id = 'Not a slug' where id = 'test-1' $$, '23514', null,
  'styles are known by a slug'
);
select throws_ok(
  $$ update public.styles set prompt = 'too short' where id = 'test-1' $$, '23514', null,
  'and say what they look like'
);
select lives_ok(
  $$ insert into public.style_texts (style_id, locale, name) values
    ('test-1', 'de', 'Probe 1'), ('test-1', 'pt-BR', null) $$,
  'another language is another row'
);
select throws_ok(
  $$ insert into public.style_texts (style_id, locale, name) values ('test-1', 'Deutsch', 'x') $$,
  '23514', null, 'known by its tag'
);
select throws_ok(
  $$ update public.style_texts set keywords = array_fill('x'::text, array[21]) $$,
  '23514', null, 'with a handful of keywords'
);
delete from public.styles where id = 'test-1';
select is_empty(
  $$ select from public.style_texts where style_id = 'test-1' $$,
  'the texts of a style go with it'
);

insert into public.generation_models
  (id, name, max_reference_images, aspect_ratios)
values ('gemini-next', 'Next', 4, '{1:1}');
select isnt_empty(
  $$ select from private.provider_pace where generation_model_id = 'gemini-next' $$,
  'a new Gemini model has a pace from the start'
);

select * from finish();
rollback;
