begin;
select plan(11);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', p_variations => 1);

select throws_ok(
  'update private.generation_queue set lease_token = gen_random_uuid()', '23514', null,
  'a lease on a photo has an end'
);
select throws_ok(
  'update private.generation_queue set held = -1', '23514', null,
  'a waiting photo is paid for, or free'
);
select throws_ok(
  $$ insert into private.generation_queue
    (photo_id, user_id, batch_id, generation_model_id, position, held)
  select photo_id, user_id, batch_id, generation_model_id, position, held
  from private.generation_queue $$,
  '23505', null, 'a photo waits once'
);

insert into private.training_queue (model_id, user_id, held, deadline_at)
values (tests.id('face'), tests.id('alice'), 1, now());
select throws_ok(
  'update private.training_queue set lease_token = gen_random_uuid()', '23514', null,
  'a lease on a training has an end'
);
select throws_ok(
  'update private.training_queue set held = 0', '23514', null, 'every training is paid for'
);
select throws_ok(
  $$ insert into private.training_queue (model_id, user_id, held, deadline_at)
  values (tests.id('face'), tests.id('alice'), 1, now()) $$,
  '23505', null, 'a model is trained once at a time'
);

insert into private.storage_removals (bucket_id, name) values ('generated-photos', 'x');
select throws_ok(
  $$ insert into private.storage_removals (bucket_id, name) values ('generated-photos', 'x') $$,
  '23505', null, 'an object is removed once'
);

select throws_ok(
  'update private.provider_pace set interval_ms = -1', '23514', null,
  'time between two requests runs forward'
);
select throws_ok(
  'update private.provider_pace set max_interval_ms = 0', '23514', null,
  'and has a bound'
);
select throws_ok(
  'update private.provider_pace set max_in_flight = 0', '23514', null,
  'at least one request may be under way'
);
select is_empty(
  $$ select id from public.generation_models
  except select generation_model_id from private.provider_pace $$,
  'every Gemini model has a pace'
);

select * from finish();
rollback;
