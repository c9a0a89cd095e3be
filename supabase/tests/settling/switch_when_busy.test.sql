-- Where the operator allows it, another Gemini model does what a busy one does not.
begin;
select plan(10);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 3);

create function pg_temp.busy(
  p_number integer, p_code public.failure_code default 'provider_unavailable'
)
returns text language sql as $$
  update private.generation_queue
  set attempt = 5, lease_token = gen_random_uuid(), lease_expires_at = now()
  where photo_id = tests.photo('batch', p_number);
  select public.reschedule_photo(
    tests.photo('batch', p_number), tests.lease(tests.photo('batch', p_number)), p_code, '503'
  )
$$;
create function pg_temp.model(p_number integer) returns text language sql as $$
  select generation_model_id from private.generation_queue
  where photo_id = tests.photo('batch', p_number)
$$;

select pg_temp.busy(1);
select is(pg_temp.model(1), 'gemini-nano-banana-2.1', 'unless it is allowed, a photo waits');

update private.settings set switch_when_busy = true;
update public.generation_models set aspect_ratios = array['1:1']::public.aspect_ratio[]
where id = 'gemini-3-pro-image';
select pg_temp.busy(2);
select is(pg_temp.model(2), 'gemini-nano-banana-2.1', 'no other model draws this shape');
update public.generation_models set aspect_ratios = enum_range(null::public.aspect_ratio)
where id = 'gemini-3-pro-image';

update public.photos set image_size = '2K';
delete from public.generation_model_sizes
where generation_model_id = 'gemini-3-pro-image' and image_size = '2K';
select pg_temp.busy(2);
select is(pg_temp.model(2), 'gemini-nano-banana-2.1', 'nor this size');
update public.photos set image_size = '1K';

update private.provider_pace set probe_pause = '1 minute'
where generation_model_id = 'gemini-3-pro-image';
select pg_temp.busy(2);
select is(pg_temp.model(2), 'gemini-nano-banana-2.1', 'the other model is busy as well');
update private.provider_pace set probe_pause = null;

update public.generation_models set enabled = false where id = 'gemini-3-pro-image';
select pg_temp.busy(2);
select is(pg_temp.model(2), 'gemini-nano-banana-2.1', 'the other model is switched off');
update public.generation_models set enabled = true where id = 'gemini-3-pro-image';

select is(pg_temp.busy(3), 'rescheduled', 'a photo whose tries are used up goes on');
select is(pg_temp.model(3), 'gemini-3-pro-image', 'with the other model');
update private.generation_queue set not_before = now() + interval '1 hour'
where generation_model_id <> 'gemini-3-pro-image';
select results_eq(
  'select photo_id, attempt, generation_model_id from public.claim_photos(3)',
  $$ values (tests.photo('batch', 3), 1, 'gemini-3-pro-image') $$,
  'at once and with all its tries'
);
select is(
  pg_temp.busy(3, 'storage_unavailable'), 'failed', 'only what means busy leads to another model'
);
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
