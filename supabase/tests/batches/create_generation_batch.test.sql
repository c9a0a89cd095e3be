begin;
select plan(11);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_styles(2);

select tests.authenticate_as('alice');
select results_eq(
  $$ select
    id, user_id, model_id, generation_model_id, total_images_requested, total_images_generated,
    failed_count, credits_used, status, deadline_at
  from public.create_generation_batch(
    tests.id('batch'), tests.id('face'), '{test-2,test-1}', '16:9', 'round', 'red', 'bun',
    backgrounds => '{beach,office}', styles => '{film}', variations => 3
  ) $$,
  $$ values (
    tests.id('batch'), tests.id('alice'), tests.id('face'), 'gemini-nano-banana-2.1', 6, 0,
    0, 0, 'queued'::public.batch_status, now() + interval '1 hour'
  ) $$,
  'a batch is asked for: styles times variations'
);
select is(tests.balance('alice'), '100, 6 held', 'one credit a photo is held, none is taken');

select results_eq(
  $$ select aspect_ratio, glasses, hair_color, hair_style, backgrounds, styles
  from public.photo_generation_batches $$,
  $$ values (
    '16:9'::public.aspect_ratio, 'round'::public.glasses, 'red'::public.hair_color,
    'bun'::public.hair_style, '["beach", "office"]'::jsonb, '["film"]'::jsonb
  ) $$,
  'it keeps the options'
);
select results_eq(
  $$ select style_id, variation::integer, variations::integer from public.photos order by 1, 2 $$,
  $$ values
    ('test-1', 1, 3), ('test-1', 2, 3), ('test-1', 3, 3),
    ('test-2', 1, 3), ('test-2', 2, 3), ('test-2', 3, 3) $$,
  'there is a photo for each variation of each style, which knows how many there are'
);
select results_eq(
  $$ select distinct
    user_id, generation_batch_id, model_id, status, aspect_ratio, glasses, hair_color, hair_style,
    backgrounds, styles, attempts, credits_used
  from public.photos $$,
  $$ select
    user_id, id, model_id, 'queued'::public.photo_status, aspect_ratio, glasses, hair_color,
    hair_style, backgrounds, styles, 0, 0
  from public.photo_generation_batches $$,
  'with the options of its batch'
);

select tests.clear_authentication();
select results_eq(
  $$ select photo.style_id, photo.variation::integer, queue.position
  from private.generation_queue as queue join public.photos as photo on photo.id = queue.photo_id
  order by queue.position $$,
  $$ values
    ('test-2', 1, 1::bigint), ('test-2', 2, 2), ('test-2', 3, 3),
    ('test-1', 1, 4), ('test-1', 2, 5), ('test-1', 3, 6) $$,
  'they wait in the order the styles were picked'
);
select results_eq(
  $$ select distinct
    user_id, batch_id, generation_model_id, held, attempt, refusals, not_before, lease_token
  from private.generation_queue $$,
  $$ values (
    tests.id('alice'), tests.id('batch'), 'gemini-nano-banana-2.1', 1, 0, 0::smallint, now(), null::uuid
  ) $$,
  'each paid for and due at once'
);

-- What is left out has a default.
select tests.authenticate_as('alice');
select results_eq(
  $$ select
    total_images_requested, aspect_ratio, glasses, hair_color, hair_style, backgrounds, styles
  from public.create_generation_batch(tests.id('plain'), tests.id('face'), '{test-1}') $$,
  $$ values (
    4, '3:4'::public.aspect_ratio, 'keep'::public.glasses, 'keep'::public.hair_color,
    'keep'::public.hair_style, '[]'::jsonb, '[]'::jsonb
  ) $$,
  'without options the person stays as they are, in four variations'
);

select tests.clear_authentication();
update private.settings set generation_cost = 3;
select tests.create_batch('alice', 'dear', 'face', p_variations => 2);
select is(tests.balance('alice'), '100, 16 held', 'a photo costs what the settings say');
select results_eq(
  $$ select distinct held from private.generation_queue where batch_id = tests.id('dear') $$,
  array[3], 'and keeps that price'
);

select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
