begin;
select plan(22);
select tests.start_empty();
select tests.create_user('olga'), tests.create_user('alice');
select admin.make_operator('olga@example.test');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 4);
create temporary table claimed as select * from public.claim_photos(1);

select tests.authenticate_as_operator('olga');
select results_eq(
  $$ select generation_model_id, is_default, enabled, waiting, in_work, width, asked_last_minute,
    is_busy, price_usd
  from public.operator_gemini() $$,
  $$ values
    ('gemini-nano-banana-2.1', true, true, 3, 1, 16, 1, false, 0.0336::double precision),
    ('gemini-3-pro-image', false, true, 0, 0, 16, 0, false, 0.1340),
    ('gemini-2.5-flash-image', false, false, 0, 0, 16, 0, false, 0.0390) $$,
  'an operator sees what each Gemini model has to do, and its pace'
);
select lives_ok(
  $$ select public.operator_pause_model('gemini-nano-banana-2.1', 60) $$, 'and pauses one'
);
select is(
  (select stopped_until from public.operator_gemini() where is_default), now() + interval '1 hour',
  'for an hour'
);
select tests.authenticate_as_service_role();
select is_empty('select * from public.claim_photos(4)', 'then nobody asks it');
select tests.clear_authentication();
select is_empty(
  $$ select * from admin.stuck_work where kind = 'photo' $$, 'and what waits is not stuck'
);
select tests.configure_webhooks();
select is(private.wake_generation(), 0, 'and nobody is woken for it');
select ok(
  (select 'provider_stopped' = any (warnings) from admin.health), 'health says so, as no problem'
);
-- It was busy, and what was under way succeeds.
update private.provider_pace set probe_pause = '15 seconds'
where generation_model_id = 'gemini-nano-banana-2.1';
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed;
select is(
  (
    select stopped_until from private.provider_pace
    where generation_model_id = 'gemini-nano-banana-2.1'
  ),
  now() + interval '1 hour', 'an answer does not end it'
);
select tests.authenticate_as('alice');
select results_eq(
  'select generation_model_id, paused_until, suspended from public.provider_pauses()',
  $$ values ('gemini-nano-banana-2.1', now() + interval '1 hour', false) $$,
  'people are told what their portraits wait for'
);

-- Resumed.
select tests.clear_authentication();
update private.provider_pace
set paused_until = now() + interval '1 minute', closed_until = now() + interval '1 hour',
  suspended_for = 'billing', probe_pause = '1 minute', interval_ms = 500
where generation_model_id = 'gemini-nano-banana-2.1';
update private.generation_queue set not_before = now() + interval '1 minute';
update private.generation_queue set not_before = 'infinity'
where photo_id = tests.photo('batch', 4);
select tests.authenticate_as_operator('olga');
select lives_ok(
  $$ select public.operator_resume_model('gemini-nano-banana-2.1') $$, 'an operator resumes it'
);
select results_eq(
  $$ select stopped_until, paused_until, closed_until, suspended_for, is_busy, interval_ms
  from public.operator_gemini() where is_default $$,
  $$ values (
    null::timestamptz, null::timestamptz, null::timestamptz, null::text, false, 0
  ) $$,
  'and nothing is in its way'
);
select tests.clear_authentication();
select results_eq(
  'select not_before, count(*) from private.generation_queue group by 1 order by 1',
  $$ values (now(), 2::bigint), ('infinity', 1) $$,
  'what waited is due, but not what could not be read'
);
select is(tests.calls('generate-photos'), 1, 'and workers are called');

select throws_ok(
  format('select admin.pause_model(''gemini-3-pro-image'', %s)', minutes), 'PT422', 'invalid_input',
  coalesce(minutes, 'no') || ' minutes are no pause'
)
from unnest(array['0', '1441', 'null']) as minutes;
select throws_ok(
  format('select admin.%s', call), 'PT404', 'gemini_model_not_found', call || ': there is none'
)
from unnest(array[
  $$pause_model('x', 1)$$, $$resume_model('x')$$, $$set_default_model('x')$$
]) as call;

-- The default.
select tests.authenticate_as_operator('olga');
select throws_ok(
  $$ select public.operator_set_default_model('gemini-2.5-flash-image') $$, 'PT409',
  'gemini_model_disabled', 'one that is switched off draws nothing'
);
select public.operator_set_default_model('gemini-3-pro-image');
select results_eq(
  'select id from public.generation_models where is_default',
  $$ values ('gemini-3-pro-image') $$, 'another one draws new orders'
);
select results_eq(
  $$ select action, subject, before, after from public.operator_audit()
  where action in ('pause_model', 'resume_model', 'set_default_model') order by id $$,
  $$ select action, subject, before::jsonb, after::jsonb
  from (values
    ('pause_model', 'gemini-nano-banana-2.1', jsonb_build_object('stopped_until', null),
      jsonb_build_object('stopped_until', now() + interval '1 hour')),
    ('resume_model', 'gemini-nano-banana-2.1',
      jsonb_build_object('stopped_until', now() + interval '1 hour',
        'paused_until', now() + interval '1 minute', 'closed_until', now() + interval '1 hour',
        'suspended_for', 'billing', 'interval_ms', 500),
      jsonb_build_object('interval_ms', 0)),
    ('set_default_model', 'gemini-3-pro-image',
      jsonb_build_object('default', 'gemini-nano-banana-2.1'),
      jsonb_build_object('default', 'gemini-3-pro-image'))
  ) as line (action, subject, before, after) $$,
  'each is written down'
);

select * from finish();
rollback;
