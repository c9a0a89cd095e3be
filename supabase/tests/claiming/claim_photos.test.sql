begin;
select plan(13);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 3);
select tests.create_batch('alice', 'batch', 'face', 2, 2);

create temporary table claimed as select * from public.claim_photos(0);
select is_empty('select * from claimed', 'who asks for none gets none');

grant all on claimed to service_role;
select tests.authenticate_as_service_role();
insert into claimed select * from public.claim_photos(3);
select results_eq(
  'select count(*), count(distinct photo_id), count(distinct lease_token) from claimed',
  'values (3::bigint, 3::bigint, 3::bigint)',
  'who asks for three gets three, each with a token of its own'
);
select results_eq(
  'select style_id, variation::integer from claimed order by 1, 2',
  $$ values ('test-1', 1), ('test-1', 2), ('test-2', 1) $$,
  'the first of the queue'
);
select results_eq(
  $$ select distinct
    attempt, batch_id, user_id, generation_model_id, gender, soften
  from claimed $$,
  $$ values (
    1, tests.id('batch'), tests.id('alice'), 'gemini-nano-banana-2.1', 'mujer'::public.gender,
    false
  ) $$,
  'with all a worker needs to know: the person'
);
select results_eq(
  'select distinct style_id, style_prompt, style_image from claimed order by 1',
  $$ select id, prompt, image_url from public.styles where id in ('test-1', 'test-2') order by 1 $$,
  'the style'
);
select results_eq(
  'select object_path from claimed',
  $$ select format(
    'generated/%s/%s-%s', user_id, photo_id, left(md5(lease_token::text), 12)
  ) from claimed $$,
  'and where to store the result, a place of this claim alone'
);

select tests.clear_authentication();
select is(tests.statuses('batch'), 'generating generating generating queued', 'these are generating');
select results_eq(
  'select attempts from public.photos where id in (select photo_id from claimed)',
  array[1, 1, 1], 'for the first time'
);
select is(
  (select status from public.photo_generation_batches), 'processing', 'the batch is in work'
);
select results_eq(
  $$ select queue.lease_token, queue.lease_expires_at from private.generation_queue as queue
  join claimed using (photo_id) order by photo_id $$,
  $$ select lease_token, start_at + interval '2 minutes' from claimed order by photo_id $$,
  'each leased for two minutes from its start'
);

select results_eq(
  'select photo_id from public.claim_photos(9)', array[tests.photo('batch', 4)],
  'nobody is given what another has'
);
select is_empty('select * from public.claim_photos(9)', 'then nothing is left');
select is(tests.balance('alice'), '100, 4 held', 'being in work costs nothing');

select * from finish();
rollback;
