begin;
select plan(6);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');

create function pg_temp.make_default(p_id text) returns void language sql as $$
  update public.generation_models set is_default = false where is_default;
  update public.generation_models set is_default = true where id = p_id;
$$;

create function pg_temp.fail_all() returns void language sql as $$
  update public.photo_generation_batches set deadline_at = now() - interval '1 second';
  select private.tick();
$$;

select pg_temp.make_default('gemini-3-pro-image');
select tests.create_batch('alice', 'batch', 'face', 1, 2);
select pg_temp.make_default('gemini-nano-banana-2.1');
select pg_temp.fail_all();
select tests.authenticate_as('alice');
select is(
  (select generation_model_id from public.retry_failed_photos(tests.id('batch'))),
  'gemini-3-pro-image', 'a retry keeps the Gemini model of its batch'
);

select tests.clear_authentication();
select pg_temp.fail_all();
update public.generation_models set enabled = false where id = 'gemini-3-pro-image';
select tests.authenticate_as('alice');
select is(
  (select generation_model_id from public.retry_failed_photos(tests.id('batch'))),
  'gemini-nano-banana-2.1', 'unless that one has been switched off'
);
select tests.clear_authentication();
select results_eq(
  'select generation_model_id from public.claim_photos(2)',
  $$ values ('gemini-nano-banana-2.1'), ('gemini-nano-banana-2.1') $$, 'which is what is asked then'
);

select pg_temp.fail_all();
update public.photo_generation_batches
set generation_model_id = 'gemini-3-pro-image', aspect_ratio = '21:9';
update public.generation_models set aspect_ratios = '{1:1}' where is_default;
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.retry_failed_photos(tests.id('batch')) $$,
  'PT422', 'unsupported_aspect_ratio', 'a shape that today''s default does not draw is refused'
);
select tests.clear_authentication();
update public.generation_models set is_default = false;
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.retry_failed_photos(tests.id('batch')) $$,
  'PT503', 'service_unavailable', 'and so is any while there is no default'
);
select is(tests.balance('alice'), '100, 0 held', 'without holding a credit');

select * from finish();
rollback;
