begin;
select plan(9);
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
    ('photo', tests.photo('batch', 4), tests.id('alice')),
    ('training', tests.id('young'), tests.id('alice')) $$,
  'what nobody takes, or has let lapse, for over a minute is'
);

select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed
where photo_id in (tests.photo('batch', 1), tests.photo('batch', 2));
select public.fail_photo(photo_id, lease_token, 'blocked', 'IMAGE_SAFETY') from claimed
where photo_id = tests.photo('batch', 3);
select results_eq(
  'select day, failure_code, failure_detail, photos from admin.failures',
  $$ values (date_trunc('day', now()), 'blocked'::public.failure_code, 'IMAGE_SAFETY', 1::bigint) $$,
  'failures are counted by day and reason'
);
select results_eq(
  'select day, generation_model_id, photos, credits, provider_cost_usd from admin.costs',
  $$ values (date_trunc('day', now()), 'gemini-nano-banana-2.1', 2::bigint, 2::bigint, 0.0672) $$,
  'photos cost what Gemini asks, and bring what they were charged'
);

-- The check finds what does not add up.
select is_empty('select * from admin.credit_check', 'all credits add up');
update public.users set credits = credits + 1;
select results_eq(
  'select id, credits, ledger_total from admin.credit_check',
  $$ values (tests.id('alice'), 99, 98::bigint) $$,
  'a balance without a line in the ledger is found'
);
update public.users set credits = credits - 1, credits_held = credits_held - 1;
select results_eq(
  'select id, credits_held, held_total from admin.credit_check',
  $$ values (tests.id('alice'), 2, 3::bigint) $$,
  'and a hold that is not for the open work'
);
update public.users set credits_held = credits_held + 1;
delete from private.training_queue;
select results_eq(
  'select id, credits_held, held_total from admin.credit_check',
  $$ values (tests.id('alice'), 3, 1::bigint) $$,
  'or for work that is gone'
);
delete from private.generation_queue;
delete from public.credit_history;
select results_eq(
  'select id, ledger_total, held_total from admin.credit_check',
  $$ values (tests.id('alice'), 0::bigint, 0::bigint) $$,
  'or if nothing is left to compare'
);

select * from finish();
rollback;
