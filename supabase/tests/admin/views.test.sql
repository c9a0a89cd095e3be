begin;
select plan(22);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_draft_model('alice', 'young');
select tests.create_batch('alice', 'batch', 'face', 1, 4);
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();

-- Work that goes its way is not stuck.
create temporary table claimed as select * from public.claim_photos(3);
select is_empty('select * from admin.stuck_work', 'fresh work is not stuck');

update private.generation_queue set not_before = now() - interval '1 hour';
update private.generation_queue set lease_expires_at = now() - interval '61 seconds'
where photo_id = tests.photo('batch', 1);
update private.training_queue set not_before = now() - interval '61 seconds';
select bag_eq(
  'select kind, id, user_id from admin.stuck_work',
  $$ values
    ('photo', tests.photo('batch', 1), tests.id('alice')),
    ('training', tests.id('young'), tests.id('alice')) $$,
  'what nobody takes, or has let lapse, for over a minute is'
);
update private.generation_queue set lease_expires_at = now() - interval '1 second'
where lease_token is not null;
select bag_eq(
  $$ select id from admin.stuck_work where kind = 'photo' $$,
  $$ values (tests.photo('batch', 4)) $$,
  'a photo that waits is stuck only when no other is in work'
);
update private.provider_pace set paused_until = now() + interval '1 minute';
select is_empty(
  $$ select id from admin.stuck_work where kind = 'photo' $$,
  'and not while its Gemini model is paused'
);
update private.provider_pace set paused_until = null;
update private.generation_queue set lease_expires_at = now() + interval '1 minute'
where lease_token is not null;

select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
where photo_id in (tests.photo('batch', 1), tests.photo('batch', 2));
select public.fail_photo(photo_id, lease_token, 'blocked', 'IMAGE_SAFETY') from claimed
where photo_id = tests.photo('batch', 3);
select results_eq(
  'select day, failure_code, detail, photos from admin.failures',
  $$ values (date_trunc('day', now()), 'blocked'::public.failure_code, 'IMAGE_SAFETY', 1::bigint) $$,
  'failures are counted by day and reason'
);
select results_eq(
  'select day, generation_model_id, photos, credits, provider_cost_usd from admin.costs',
  $$ values (date_trunc('day', now()), 'gemini-nano-banana-2.1', 2::bigint, 2::bigint, 0.0672) $$,
  'photos cost what Gemini asks, and bring what they were charged'
);

-- How long it took.
update public.photos set completed_at = started_at + interval '10 seconds',
  created_at = started_at - variation * interval '1 minute'
where status = 'completed';
select results_eq(
  $$ select style_id, photos, wait_p50, wait_p95, work_p50, work_p95, total_p50, total_p95
  from admin.latency order by style_id nulls first $$,
  $$ select style_id, 2::bigint,
    '90 seconds'::interval, '117 seconds'::interval, '10 seconds'::interval,
    '10 seconds'::interval, '100 seconds'::interval, '127 seconds'::interval
  from (values (null), ('test-1')) as style (style_id) $$,
  'waiting and working times are told for all styles and each'
);

-- Whether all is well.
select tests.configure_webhooks();
select results_eq(
  $$ select open_photos, photos_in_work, oldest_due_photo_seconds, open_trainings, stuck_work,
    paused_models, problems from admin.health $$,
  $$ values (1::bigint, 0::bigint, 3600, 1::bigint, 2::bigint, 0::bigint, '{stuck_work}'::text[]) $$,
  'what is open is counted, and what is wrong named'
);

-- A Gemini model that is still in use and ends soon, or has ended.
create function pg_temp.health_with(p_days integer, p_enabled boolean) returns text
language sql as $$
  update public.generation_models set retires_on = current_date + p_days, enabled = p_enabled
  where id = 'gemini-3-pro-image';
  select array_to_string(problems, ',') || ' ' || array_to_string(warnings, ',') from admin.health
$$;
select results_eq(
  $$ select pg_temp.health_with(days, true) from unnest('{31,30,1,0}'::integer[]) as days $$,
  $$ values ('stuck_work '), ('stuck_work model_retires_soon'), ('stuck_work model_retires_soon'),
    ('stuck_work,model_retired ') $$,
  'a model that retires is warned of for thirty days, and is a problem from then on'
);
select is(pg_temp.health_with(0, false), 'stuck_work ', 'unless it is disabled');

-- Portraits that nobody judges.
delete from private.likeness_queue;
select private.queue_likeness(array[tests.photo('batch', 1)]);
select results_eq(
  'select unjudged_photos, ''likeness_behind'' = any (warnings) from admin.health',
  'values (1::bigint, false)', 'portraits that are not judged are counted'
);
update private.likeness_queue set not_before = now() - interval '16 minutes';
select ok(
  (select 'likeness_behind' = any (warnings) from admin.health),
  'and warned of when nobody has come for a quarter of an hour'
);

-- Copies that nobody makes.
select tests.share('alice', 'share', array(select id from public.photos where status = 'completed' limit 1));
select results_eq(
  'select uncopied_shares, ''shares_behind'' = any (warnings) from admin.health',
  'values (1::bigint, false)', 'copies that are not made are counted'
);
update private.share_queue set not_before = now() - interval '16 minutes';
select ok(
  (select 'shares_behind' = any (warnings) from admin.health), 'and warned of as late'
);

-- The check finds what does not add up.
select is_empty('select * from admin.credit_check', 'all credits add up');
update public.users set credits = credits + 1;
select results_eq(
  'select id, kind, credits, ledger_total from admin.credit_check',
  $$ values (tests.id('alice'), 'generation'::public.credit_kind, 99, 98::bigint) $$,
  'a balance without a line in the ledger is found'
);
update public.users set credits = credits - 1, credits_held = credits_held - 1;
select results_eq(
  'select id, credits_held, held_total from admin.credit_check',
  $$ values (tests.id('alice'), 0, 1::bigint) $$,
  'and a hold that is not for the open work'
);
update public.users set
  credits_held = credits_held + 1, training_credits = training_credits + 1,
  training_credits_held = training_credits_held + 1;
select results_eq(
  'select kind, credits, ledger_total, credits_held, held_total from admin.credit_check',
  $$ values ('training'::public.credit_kind, 16, 15::bigint, 3, 2::bigint) $$,
  'of training credits too'
);
update private.training_queue set held_kind = 'generation';
select results_eq(
  'select kind, held_total from admin.credit_check order by kind',
  $$ values ('generation'::public.credit_kind, 3::bigint), ('training', 0) $$,
  'what is held for a training counts in its own kind'
);
update private.training_queue set held_kind = 'training';
update public.users set
  training_credits = training_credits - 1, training_credits_held = training_credits_held - 1;
select is_empty('select * from admin.credit_check', 'put right, all add up again');
delete from private.training_queue;
select results_eq(
  'select id, credits_held, held_total from admin.credit_check',
  $$ values (tests.id('alice'), 2, 0::bigint) $$,
  'or for work that is gone'
);
delete from private.generation_queue;
delete from public.credit_history;
select results_eq(
  'select kind, ledger_total, held_total from admin.credit_check order by kind',
  $$ values
    ('generation'::public.credit_kind, 0::bigint, 0::bigint), ('training', 0, 0) $$,
  'or if nothing is left to compare'
);

select * from finish();
rollback;
