begin;
select plan(12);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.turn_on_notices();
create temporary table gemini as
select id from public.generation_models where is_default;
grant select on gemini to authenticated;

select tests.authenticate_as('alice');
select is(public.tell_when_open(id), null, 'what is open needs no telling') from gemini;
select is(public.tell_when_open('nothing'), null, 'nor does what is not there');
select tests.clear_authentication();
select is_empty('select from private.notice_queue', 'nothing is queued for it');

update private.provider_pace set closed_until = now() + interval '3 hours';
select tests.authenticate_as('alice');
select is(public.tell_when_open(id), now() + interval '3 hours', 'when it opens again') from gemini;
select is(public.tell_when_open(), now() + interval '3 hours', 'asking twice');
select tests.clear_authentication();
select results_eq(
  $$ select kind, user_id, happened_at - now(), not_before - happened_at, subscription_id
  from private.notice_queue $$,
  $$ values (
    'opening'::public.notice_kind, tests.id('alice'), '3 hours'::interval, '1 minute'::interval,
    null::uuid
  ) $$,
  'is told once, to who asked'
);

select tests.due_notices();
select is_empty('select from public.claim_notices(10)', 'as long as it is closed nothing is told');
update private.provider_pace set closed_until = now() + interval '4 hours';
select tests.due_notices();
select is_empty('select from public.claim_notices(10)', 'and what closed again is waited for');
select is(
  (select happened_at - now() from private.notice_queue), '4 hours', 'until then'
);
update private.provider_pace set closed_until = null;
update private.notice_queue set happened_at = now();
select tests.due_notices();
select results_eq(
  'select kind, content from public.claim_notices(10)',
  $$ values ('opening'::public.notice_kind, '{}'::jsonb) $$, 'then it is'
);

update private.provider_pace set closed_until = now() + interval '3 hours';
insert into public.notice_choices (user_id, mail) values (tests.id('bob'), false);
select tests.authenticate_as('bob');
select throws_ok(
  $$ select public.tell_when_open(id) from gemini $$, 'PT409', 'no_way_to_tell',
  'who has turned everything off cannot be told'
);
select tests.clear_authentication();
update private.settings set max_requests_per_minute = 1;
delete from public.notice_choices;
select tests.authenticate_as('bob');
select public.tell_when_open(id) from gemini;
select throws_ok(
  $$ select public.tell_when_open(id) from gemini $$, 'PT429', 'too_many_requests',
  'nobody asks without end'
);

select * from finish();
rollback;
