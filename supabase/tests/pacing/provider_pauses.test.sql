begin;
select plan(5);
select tests.start_empty();
select tests.create_user('alice');

select tests.authenticate_as('alice');
select is_empty('select * from public.provider_pauses()', 'at first nothing waits');

select tests.clear_authentication();
select public.pause_provider('gemini-nano-banana-2.1', now() + interval '30 seconds');
update private.provider_pace set paused_until = now()
where generation_model_id = 'gemini-3-pro-image';
select tests.authenticate_as('alice');
select results_eq(
  'select * from public.provider_pauses()',
  $$ values
    ('gemini-nano-banana-2.1', now() + interval '30 seconds', false, null::timestamptz) $$,
  'a user hears until when nobody asks a Gemini model; a pause that is over is none'
);
select tests.clear_authentication();
update private.provider_pace set paused_until = now(), suspended_for = '402 top up'
where generation_model_id = 'gemini-3-pro-image';
select tests.authenticate_as('alice');
select results_eq(
  $$ select paused_until, suspended from public.provider_pauses()
    where generation_model_id = 'gemini-3-pro-image' $$,
  $$ values (now(), true) $$,
  'that its operator has to see to something is told until it is over, and not what it is'
);
select throws_ok(
  'select * from private.provider_pace', '42501', null, 'but nothing else about the pace'
);

select tests.authenticate_as_anon();
select throws_ok(
  'select * from public.provider_pauses()', '42501', null, 'visitors hear nothing'
);

select * from finish();
rollback;
