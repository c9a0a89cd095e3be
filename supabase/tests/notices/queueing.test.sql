begin;
select plan(21);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');

select tests.complete_batch('alice', 'early', 'face', 1);
select is_empty('select from private.notice_queue', 'without a mail service nothing is queued');

update private.settings set mail_from = 'hello@retrato.example';
select tests.complete_batch('alice', 'unconfirmed', 'face', 1);
select is_empty(
  'select from private.notice_queue', 'nobody is written to at an address they have not confirmed'
);

select tests.turn_on_notices();
select tests.create_batch('alice', 'batch', 'face', 1, 2);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from public.claim_photos(1);
select is_empty('select from private.notice_queue', 'while something is open nothing is told');
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from public.claim_photos(1);
select results_eq(
  $$ select kind, subject, subscription_id, not_before - happened_at, deadline_at - happened_at
  from private.notice_queue $$,
  $$ values (
    'portraits'::public.notice_kind, tests.id('batch')::text, null::uuid, '1 minute'::interval,
    '6 hours'::interval
  ) $$,
  'what has ended is told a minute later, by e-mail'
);

delete from private.notice_queue;
select tests.fail_batch('alice', 'failed', 'face');
select is((select count(*)::integer from private.notice_queue), 1, 'a failure too');
delete from private.notice_queue;
select tests.fail_batch('alice', 'partial', 'face', 1);
select is((select count(*)::integer from private.notice_queue), 1, 'and what came in part');

delete from private.notice_queue;
select tests.create_batch('alice', 'late', 'face', 1, 2);
update public.photo_generation_batches set deadline_at = now() - interval '1 second'
where id = tests.id('late');
select private.tick();
select is((select count(*)::integer from private.notice_queue), 1, 'and what ran out of time');

delete from private.notice_queue;
select tests.create_batch('alice', 'cancelled', 'face', 1, 2);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from public.claim_photos(1);
select tests.authenticate_as('alice');
select public.cancel_generation_batch(tests.id('cancelled'));
select tests.clear_authentication();
select is(
  (select status from public.photo_generation_batches where id = tests.id('cancelled')),
  'partial', 'who cancels what is left'
);
select is_empty('select from private.notice_queue', 'knows of it');

select tests.add_device('alice', 'phone');
select tests.add_device('alice', 'tablet');
insert into public.notice_choices (user_id, mail) values (tests.id('alice'), false);
select tests.complete_batch('alice', 'devices', 'face', 1);
select bag_eq(
  'select subscription_id from private.notice_queue',
  $$ values (tests.id('phone')), (tests.id('tablet')) $$, 'each device is told, and no e-mail goes to who wants none'
);
update public.notice_choices set mail = true;

select is(
  private.queue_notices('portraits', tests.id('devices')::text, tests.id('alice'), null, now()), 1,
  'what waits already is not queued twice'
);

-- Trainings.
delete from private.notice_queue;
delete from public.push_subscriptions;
select tests.create_draft_model('alice', 'young');
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();
select is_empty('select from private.notice_queue', 'a training that began is no news');
create temporary table run as select id::text from private.training_queue;
select count(*) from public.claim_training(1);
select tests.complete_training('young');
select results_eq(
  'select kind, subject, model_id from private.notice_queue',
  $$ select 'training'::public.notice_kind, run.id, tests.id('young') from run $$, 'one that has ended is'
);

delete from private.notice_queue;
select tests.create_draft_model('alice', 'blurred');
select tests.authenticate_as('alice');
select public.start_training(tests.id('blurred'));
select tests.clear_authentication();
select count(*) from public.claim_training(1);
select public.fail_training(model_id, lease_token, 'no_face', '[]') from private.training_queue;
select is((select count(*)::integer from private.notice_queue), 1, 'also when it failed');

delete from private.notice_queue;
select tests.create_draft_model('alice', 'gone');
select tests.authenticate_as('alice');
select public.start_training(tests.id('gone'));
delete from public.models where id = tests.id('gone');
select tests.clear_authentication();
select is_empty('select from private.notice_queue', 'who deletes the person knows of it');

select tests.create_draft_model('alice', 'removed');
select tests.authenticate_as('alice');
select public.start_training(tests.id('removed'));
select tests.clear_authentication();
delete from public.models where id = tests.id('removed');
select is_empty('select from private.notice_queue', 'a person who is deleted takes it along');

-- Nothing that ends depends on a notice.
alter table private.notice_queue add constraint nothing_new check (false) not valid;
select lives_ok(
  $$ select tests.complete_batch('alice', 'settled', 'face', 1) $$,
  'a batch ends also when its notice cannot be queued'
);
select is(
  (select status from public.photo_generation_batches where id = tests.id('settled')),
  'completed', 'as it should'
);
alter table private.notice_queue drop constraint nothing_new;

select throws_ok(
  format('update private.settings set mail_from = %L', mail_from), '23514', null,
  format('no mail comes from %s', to_json(mail_from))
) from unnest(array[
  'Retrato', E'Retrato\nBcc: all@b.example <a@b.example>', 'a@b.example, c@d.example'
]) as mail_from;

select * from finish();
rollback;
