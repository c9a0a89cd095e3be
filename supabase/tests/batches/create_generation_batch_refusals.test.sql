begin;
select plan(28);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_draft_model('alice', 'draft');
select tests.create_ready_model('bob', 'bobs-face');
select tests.create_styles(11);
update public.styles set active = false where id = 'test-11';

select tests.authenticate_as('alice');
prepare ask as select public.create_generation_batch(
  id => tests.id('batch'), model_id => $1, style_ids => $2, backgrounds => $3, styles => $4,
  variations => $5
);

select throws_ok(
  $$ execute ask(tests.id('face'), '{}', '{}', '{}', 1) $$, 'PT422', 'styles_required',
  'a style is needed'
);
select throws_ok(
  $$ execute ask(tests.id('face'), null, '{}', '{}', 1) $$, 'PT422', 'styles_required',
  'not a missing one either'
);
select throws_ok(
  $$ execute ask(
    tests.id('face'),
    '{test-1,test-2,test-3,test-4,test-5,test-6,test-7,test-8,test-9,test-10,test-1}', '{}', '{}', 1
  ) $$,
  'PT422', 'too_many_styles', 'at most ten styles'
);
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-1,test-1}', '{}', '{}', 1) $$,
  'PT422', 'duplicate_styles', 'each once'
);
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-1,nothing}', '{}', '{}', 1) $$,
  'PT422', 'unknown_style', 'that exist'
);
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-11}', '{}', '{}', 1) $$,
  'PT422', 'unknown_style', 'and are still on offer'
);
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-1}', '{}', '{}', 0) $$,
  'PT422', 'invalid_variations', 'at least one variation'
);
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-1}', '{}', '{}', 5) $$,
  'PT422', 'invalid_variations', 'at most four'
);
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-1}', '{}', '{}', null) $$,
  'PT422', 'invalid_variations', 'and a number'
);
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-1}', '{office,cafe,home,city,snow}', '{}', 1) $$,
  'PT422', 'too_many_options', 'no more backgrounds than variations can show'
);
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-1}', '{}', '{film,warm,cool,pastel,vintage}', 1) $$,
  'PT422', 'too_many_options', 'nor looks'
);
select throws_ok(
  $$ execute ask(tests.id('face'), '{{test-1,test-2},{test-3,test-4}}', '{}', '{}', 1) $$,
  'PT422', 'invalid_input', 'styles in one dimension'
);
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-1,null}', '{}', '{}', 1) $$,
  'PT422', null, 'none of them null'
);
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-1}', '{{office,cafe},{home,city}}', '{}', 4) $$,
  'PT422', 'invalid_input', 'backgrounds in one dimension'
);
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-1}', '{office,null}', '{}', 4) $$,
  'PT422', 'invalid_input', 'none of them null'
);
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-1}', '{}', '{{film,warm},{cool,pastel}}', 4) $$,
  'PT422', 'invalid_input', 'looks in one dimension'
);
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-1}', null, '{}', 4) $$,
  'PT422', 'invalid_input', 'no list left out'
);
select throws_ok(
  $$ select public.create_generation_batch(
    tests.id('batch'), tests.id('face'), '{test-1}', glasses => null
  ) $$,
  'PT422', 'invalid_input', 'nor any other option'
);
select throws_ok(
  $$ execute ask(tests.id('nothing'), '{test-1}', '{}', '{}', 1) $$,
  'PT404', 'model_not_found', 'a model is needed'
);
select throws_ok(
  $$ execute ask(tests.id('bobs-face'), '{test-1}', '{}', '{}', 1) $$,
  'PT404', 'model_not_found', 'of one''s own'
);
select throws_ok(
  $$ execute ask(tests.id('draft'), '{test-1}', '{}', '{}', 1) $$,
  'PT409', 'model_not_ready', 'that is ready'
);
select throws_ok(
  $$ select public.create_generation_batch(null, tests.id('face'), '{test-1}') $$,
  'PT422', 'batch_id_required', 'the batch has an id from the start'
);

select tests.clear_authentication();
update public.generation_models set aspect_ratios = '{1:1}' where is_default;
select tests.authenticate_as('alice');
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-1}', '{}', '{}', 1) $$,
  'PT422', 'unsupported_aspect_ratio', 'a format that Gemini draws'
);

select tests.clear_authentication();
update public.generation_models set aspect_ratios = enum_range(null::public.aspect_ratio);
update public.generation_model_sizes set active = false where image_size = '2K';
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.create_generation_batch(
    gen_random_uuid(), tests.id('face'), '{test-1}', image_size => '2K'
  ) $$,
  'PT422', 'unsupported_image_size', 'a size that is on offer'
);

select tests.clear_authentication();
update public.generation_models set aspect_ratios = enum_range(null::public.aspect_ratio);
select admin.grant_credits('alice@example.test', -97);
select tests.authenticate_as('alice');
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-1}', '{}', '{}', 4) $$,
  'PT402', 'insufficient_credits', 'and credits for all of it'
);

select is_empty('select * from public.photo_generation_batches', 'of all these nothing is left');
select is(tests.balance('alice'), '3, 0 held', 'and nothing held');

select tests.clear_authentication();
select set_config('role', 'authenticated', true);
select throws_ok(
  $$ execute ask(tests.id('face'), '{test-1}', '{}', '{}', 1) $$,
  'PT401', 'not_authenticated', 'a token without a user asks for nothing'
);

select * from finish();
rollback;
