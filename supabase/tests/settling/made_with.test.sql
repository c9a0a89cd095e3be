-- A portrait keeps what it was made with, as it was when its worker was told.
begin;
select plan(7);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 2);
select tests.create_styles(1);

select is(version, 1, 'a style begins with its first version') from public.styles where id = 'test-1';
update public.styles set name = 'Another name', active = false where id = 'test-1';
select is(version, 1, 'and keeps it under another name') from public.styles where id = 'test-1';
update public.styles set prompt = 'Quite another picture, of a harbour.', active = true
where id = 'test-1';
select is(version, 2, 'what Gemini is told makes another version')
from public.styles where id = 'test-1';
update public.styles set image_url = 'another.jpg' where id = 'test-1';
select is(version, 3, 'and so does what it is shown') from public.styles where id = 'test-1';

select tests.create_batch('alice', 'batch', 'face', 1, 2);
select results_eq(
  'select distinct generation_model_id, style_version, reference_set from public.photos',
  'values (null::text, null::integer, null::integer)', 'nothing is made yet'
);
create temporary table claimed as select * from public.claim_photos(2);
-- All of it changes while they are drawn.
update public.styles set prompt = 'Another picture again, of a market.' where id = 'test-1';
update public.models set reference_set = 2;
update public.generation_models set is_default = false where is_default;
update public.generation_models set is_default = true where id = 'gemini-3-pro-image';
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
where photo_id = tests.photo('batch', 1);
select results_eq(
  $$ select generation_model_id, style_version, reference_set from public.photos
  where id = tests.photo('batch', 1) $$,
  $$ values ('gemini-nano-banana-2.1', 3, 1) $$, 'a portrait keeps what its worker was told'
);

-- Another Gemini model took the other one over.
update private.generation_queue set generation_model_id = 'gemini-3-pro-image', lease_token = null,
  lease_expires_at = null, not_before = now();
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from public.claim_photos(1);
select results_eq(
  $$ select generation_model_id, style_version, reference_set from public.photos
  where id = tests.photo('batch', 2) $$,
  $$ values ('gemini-3-pro-image', 4, 1) $$, 'the last that was told'
);

select * from finish();
rollback;
