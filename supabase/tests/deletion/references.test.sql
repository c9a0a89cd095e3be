-- What is deleted takes along what cannot be without it, whichever row an operator begins with.
begin;
select plan(6);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 1);
select tests.create_draft_model('alice', 'young', 1);
select tests.create_batch('alice', 'batch', 'face', 1, 1);
select count(*) from public.claim_photos(1);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024)
from private.generation_queue where lease_token is not null;
select tests.create_batch('alice', 'waiting', 'face', 1, 1);
insert into private.request_windows values (tests.id('alice'), now(), 1) on conflict do nothing;
insert into private.discards values (tests.id('alice'), now(), 1);

select lives_ok(
  $$ delete from public.photo_generation_batches where id = tests.id('waiting') $$,
  'a batch goes while it waits'
);
select is_empty('select photo_id from private.generation_queue', 'with its work');
select lives_ok(
  $$ delete from public.users where id = tests.id('alice') $$, 'a profile goes with all that is theirs'
);
select is_empty(
  $$ select id from public.models union all select id from public.photo_generation_batches
  union all select id from public.photos union all select photo_id from private.generation_queue
  union all select id from public.model_training_images
  union all select user_id from public.credit_history
  union all select user_id from private.request_windows
  union all select user_id from private.discards $$,
  'nothing is left'
);
select lives_ok(
  $$ delete from public.generation_models where id = 'gemini-2.5-flash-image' $$,
  'a Gemini model that was never used goes'
);
select is_empty(
  $$ select * from private.provider_pace where generation_model_id = 'gemini-2.5-flash-image' $$,
  'with its pace'
);

select * from finish();
rollback;
