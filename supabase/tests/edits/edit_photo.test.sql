begin;
select plan(34);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 2);
select tests.create_user('bob');
select tests.create_ready_model('bob', 'nose');
select tests.complete_batch('bob', 'his', 'nose', 1);
update public.photos set hair_color = 'red', aspect_ratio = '4:5', backgrounds = '["city", "beach"]'
where generation_batch_id = tests.id('batch');
update public.photo_generation_batches set wish = 'a red scarf' where id = tests.id('batch');
create temporary table before as select * from public.users;
grant select on before to authenticated;

create function pg_temp.edit(p_kind public.edit_kind, p_value text default null) returns void
language sql as $$
  select public.edit_photo(gen_random_uuid(), tests.photo('batch', 1), p_kind, p_value)
$$;
grant execute on function pg_temp.edit to authenticated, anon;

select tests.authenticate_as('alice');
create temporary table batch as
select * from public.edit_photo(tests.id('edit'), tests.photo('batch', 2), 'outfit', 'blazer', 3);
select results_eq(
  'select id, status, total_images_requested, wish, edits, source_photo_id, deadline_at from batch',
  $$ select tests.id('edit'), 'queued'::public.batch_status, 3, 'a red scarf',
    '[{"kind": "outfit", "value": "blazer"}]'::jsonb, tests.photo('batch', 2),
    now() + interval '1 hour' $$,
  'an edit is a batch'
);
select results_eq(
  $$ select count(*), min(variation), max(variation), count(distinct style_id) from public.photos
    where generation_batch_id = tests.id('edit') and status = 'queued' $$,
  $$ values (3::bigint, 1::smallint, 3::smallint, 1::bigint) $$,
  'of as many versions as were asked for'
);
select results_eq(
  $$ select distinct parent_photo_id, root_photo_id, style_id, outfit, hair_color, aspect_ratio,
    backgrounds, edits
    from public.photos where generation_batch_id = tests.id('edit') $$,
  $$ select id, id, style_id, 'blazer'::public.outfit, hair_color, aspect_ratio,
    '["beach"]'::jsonb, '[{"kind": "outfit", "value": "blazer"}]'::jsonb
    from public.photos where id = tests.photo('batch', 2) $$,
  'with what made their portrait, but for what is changed'
);
select results_eq(
  'select credits, credits_held from public.users', 'select credits, credits_held + 3 from before
  where id = tests.id(''alice'')', 'whose credits are held'
);
select is(
  (select id from public.edit_photo(tests.id('edit'), tests.photo('batch', 2), 'outfit', 'blazer', 3)),
  tests.id('edit'), 'asked again it is the same'
);
select results_eq(
  'select credits, credits_held from public.users', 'select credits, credits_held + 3 from before
  where id = tests.id(''alice'')', 'and costs nothing more'
);

select throws_ok(
  format('select pg_temp.edit(%L, %L)', kind, value), 'PT422', error,
  format('no edit: %s %s', kind, left(value, 20))
)
from (
  values
    ('background', 'moon', 'invalid_edit'), ('background', null, 'invalid_edit'),
    ('outfit', 'keep', 'invalid_edit'), ('outfit', 'beach', 'invalid_edit'),
    ('glasses', 'keep', 'invalid_edit'), ('glasses', '', 'invalid_edit'),
    ('expression', 'angry', 'invalid_edit'), ('light', 'none', 'invalid_edit'),
    ('words', null, 'invalid_edit'), ('words', E' \u202e\u200b ', 'invalid_edit'),
    ('words', repeat('x', 201), 'wish_too_long'), ('larger', 'x', 'invalid_edit')
) as bad (kind, value, error);
select throws_ok(
  format('select public.edit_photo(%L, tests.photo(%L, 1), %L, %L, %L)', id, 'batch', 'light', 'soft', variations),
  'PT422', error, format('nor is this: %s, %s', id, variations)
)
from (
  values
    (null::uuid, 1, 'batch_id_required'), (gen_random_uuid(), 0, 'invalid_variations'),
    (gen_random_uuid(), 5, 'invalid_variations'), (gen_random_uuid(), null, 'invalid_variations')
) as bad (id, variations, error);

select throws_ok(
  format('select public.edit_photo(gen_random_uuid(), %L, %L, %L)', id, 'light', 'soft'), 'PT404',
  'photo_not_found', what
)
from (
  values
    (tests.photo('his', 1), 'nobody edits another''s portrait'),
    (gen_random_uuid(), 'nor one that is none'),
    (tests.photo('edit', 1), 'nor one that is not finished')
) as bad (id, what);
select throws_ok(
  $$ select public.edit_photo(tests.id('his'), tests.photo('batch', 1), 'light', 'soft') $$,
  'PT409', 'batch_id_taken', 'nor takes the place of another''s batch'
);
select tests.clear_authentication();
update public.users set credits = credits_held where id = tests.id('alice');
select tests.authenticate_as('alice');
select throws_ok(
  $$ select pg_temp.edit('light', 'soft') $$, 'PT402', 'insufficient_credits',
  'without credits nothing is changed'
);
select tests.clear_authentication();
update public.users set credits = credits_held + 50 where id = tests.id('alice');
update public.models set status = 'failed', failure_code = 'internal' where id = tests.id('face');
select tests.authenticate_as('alice');
select throws_ok(
  $$ select pg_temp.edit('light', 'soft') $$, 'PT409', 'model_not_ready',
  'nor without the person'
);
select tests.authenticate_as_anon();
select throws_ok(
  $$ select pg_temp.edit('light', 'soft') $$, '42501', null, 'visitors edit nothing'
);
select tests.clear_authentication();
update public.models set status = 'ready', failure_code = null where id = tests.id('face');

select tests.authenticate_as('alice');
select pg_temp.edit('words', E'  a red\n scarf\u202e, please ');
select is(
  (select edits from public.photo_generation_batches where edits @> '[{"kind": "words"}]'),
  '[{"kind": "words", "value": "a red scarf, please"}]', 'own words are kept as one line'
);
select pg_temp.edit('larger');
select results_eq(
  $$ select image_size, price from public.photos where edits @> '[{"kind": "larger"}]' $$,
  $$ select '2K'::public.image_size, cost_factor::integer from public.generation_model_sizes
    where image_size = '2K' and generation_model_id = 'gemini-nano-banana-2.1' $$,
  'a larger one costs what a large one costs'
);
select tests.clear_authentication();
update public.photos set image_size = '2K' where id = tests.photo('batch', 1);
select tests.authenticate_as('alice');
select throws_ok(
  $$ select pg_temp.edit('larger') $$, 'PT422', 'invalid_edit', 'and is not made larger still'
);

select tests.clear_authentication();
update private.settings
set max_open_images = (select count(*) from private.generation_queue where user_id = tests.id('alice'));
select tests.authenticate_as('alice');
select throws_ok(
  $$ select pg_temp.edit('light', 'soft') $$, 'PT429', 'too_many_open_images',
  'versions are counted among what is open'
);
select tests.clear_authentication();
update private.settings set max_open_images = 1000, max_requests_per_minute = 1;
select tests.authenticate_as('alice');
select throws_ok(
  $$ select pg_temp.edit('light', 'soft') $$, 'PT429', 'too_many_requests',
  'and edits among requests'
);

select * from finish();
rollback;
