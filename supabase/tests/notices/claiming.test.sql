begin;
select plan(23);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.turn_on_notices();
create temporary table claimed as select * from public.claim_notices(1) limit 0;
grant all on claimed to service_role;

select tests.complete_batch('alice', 'batch', 'face', 2, 0.8);
select tests.authenticate_as_service_role();
select is_empty('select from public.claim_notices(10)', 'nothing is told within a minute');
select tests.clear_authentication();
select tests.due_notices();
select tests.authenticate_as_service_role();
insert into claimed select * from public.claim_notices(10);
select results_eq(
  $$ select kind, attempt, locale, mail ->> 'from', mail ->> 'to', mail ->> 'picture_path', push
  from claimed $$,
  $$ values (
    'portraits'::public.notice_kind, 1, 'en', 'Retrato <hello@retrato.example>',
    'alice@example.test', null, null::jsonb
  ) $$,
  'then an e-mail to whom it is for, without a picture'
);
select is(
  (select content from claimed),
  jsonb_build_object(
    'batch_id', tests.id('batch'), 'name', 'face', 'wanted', 2, 'made', 2, 'more_styles', 0,
    'styles', '[{"name": "Test 1", "count": 2}]'::jsonb
  ),
  'that says what there is, in words'
);
select is_empty('select from public.claim_notices(10)', 'nobody else gets the same');
select throws_ok(
  'select * from public.claim_notices(null)', 'PT422', null, 'a number is asked for'
);
select tests.clear_authentication();

-- Language, styles, picture.
delete from private.notice_queue;
update public.users set locale = 'es';
insert into public.notice_choices (user_id, picture) values (tests.id('alice'), true);
select tests.create_batch('alice', 'many', 'face', 5, 1);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024)
from public.claim_photos(100) where batch_id = tests.id('many');
update public.photos set likeness = 0.9
where generation_batch_id = tests.id('many') and style_id = 'test-4';
select tests.due_notices();
delete from claimed;
insert into claimed select * from public.claim_notices(10);
select is(
  (select content -> 'styles' from claimed),
  '[{"name": "Prueba 1", "count": 1}, {"name": "Prueba 2", "count": 1}, {"name": "Prueba 3", "count": 1}]',
  'up to three styles, in the language of who reads'
);
select is((select content ->> 'more_styles' from claimed), '2', 'and how many more');
select is(
  (select mail ->> 'picture_path' from claimed),
  (
    select thumbnail_url from public.photos
    where generation_batch_id = tests.id('many') and style_id = 'test-4'
  ),
  'who asked for a picture gets the one that is most like them'
);

-- Who has been there.
delete from private.notice_queue;
select tests.complete_batch('alice', 'seen', 'face', 1);
select tests.due_notices();
select tests.authenticate_as('alice');
select public.note_presence();
select tests.clear_authentication();
select is_empty('select from public.claim_notices(10)', 'who has been there since is not told');
select is_empty('select from private.notice_queue', 'not later either');

select tests.complete_batch('alice', 'left', 'face', 1);
update private.presence set seen_at = now() - interval '1 second';
select tests.due_notices();
select is(
  (select count(*)::integer from public.claim_notices(10)), 1, 'who left before it ended is'
);

-- What is not news any more.
delete from private.notice_queue;
select tests.fail_batch('alice', 'again', 'face');
select tests.authenticate_as('alice');
select public.retry_failed_photos(tests.id('again'));
select tests.clear_authentication();
select tests.due_notices();
select is_empty('select from public.claim_notices(10)', 'who has asked for it again knows');

-- What is being made goes on when the day's cancellations are used up, and ends without them.
delete from private.generation_queue;
update private.settings set max_discards_per_day = 0;
select tests.create_batch('alice', 'given-up', 'face', 1, 2);
create temporary table work as select * from public.claim_photos(1);
select tests.authenticate_as('alice');
select public.cancel_generation_batch(tests.id('given-up'));
select tests.clear_authentication();
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from work;
select is(
  (select status from public.photo_generation_batches where id = tests.id('given-up')),
  'partial', 'what ends after its owner gave it up'
);
select tests.due_notices();
select is_empty('select from public.claim_notices(10)', 'is not told to them');

select tests.complete_batch('alice', 'stopped', 'face', 1);
update public.notice_choices set mail = false;
select tests.due_notices();
select is_empty('select from public.claim_notices(10)', 'e-mails that were turned off meanwhile do not go');
update public.notice_choices set mail = true;

select tests.complete_batch('alice', 'enough', 'face', 1);
update private.settings set max_mails_per_day = 1;
insert into private.told_notices (kind, subject, user_id) values ('portraits', 'x', tests.id('alice'));
select tests.due_notices();
select is_empty('select from public.claim_notices(10)', 'nobody gets more e-mails a day than so many');
update private.told_notices set told_at = now() - interval '25 hours';
update public.notice_choices set picture = false;
select tests.complete_batch('alice', 'tomorrow', 'face', 1);
select tests.due_notices();
select results_eq(
  $$ select mail ->> 'picture_path' from public.claim_notices(10) $$, 'values (null::text)',
  'but again the day after, without a picture once that is turned off'
);

-- Devices.
delete from private.notice_queue;
update public.notice_choices set mail = false;
select tests.add_device('alice', 'phone');
delete from vault.secrets where name = 'vapid_keys';
select vault.create_secret(
  json_build_object('publicKey', 'B' || repeat('p', 86), 'privateKey', repeat('s', 43))::text,
  'vapid_keys'
);
select tests.complete_batch('alice', 'pushed', 'face', 1);
select tests.due_notices();
delete from claimed;
insert into claimed select * from public.claim_notices(10);
select is(
  (select push from claimed),
  jsonb_build_object(
    'endpoint', 'https://fcm.googleapis.com/fcm/send/phone', 'contact', '',
    'p256dh', 'B' || repeat('a', 86), 'auth', repeat('b', 22),
    'keys', json_build_object('publicKey', 'B' || repeat('p', 86), 'privateKey', repeat('s', 43))
  ),
  'a device gets a message of its own, also of who wants no e-mails'
);
select is((select mail from claimed), null, 'and no e-mail');

-- Trainings.
delete from private.notice_queue;
select tests.create_draft_model('alice', 'young');
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();
select count(*) from public.claim_training(1);
select tests.complete_training('young');
select tests.due_notices();
select is(
  (select content from public.claim_notices(10)),
  jsonb_build_object('model_id', tests.id('young'), 'name', 'young', 'succeeded', true),
  'of a training it says whose face it was about'
);
delete from private.notice_queue;
select private.queue_notices('training', 'run', tests.id('alice'), tests.id('young'), now());
insert into private.training_queue (model_id, user_id, held, deadline_at)
values (tests.id('young'), tests.id('alice'), 1, now());
select tests.due_notices();
select is_empty('select from public.claim_notices(10)', 'one that has begun anew is not over');

-- What cannot be read.
delete from private.training_queue;
delete from private.notice_queue;
select tests.complete_batch('alice', 'broken', 'face', 1);
select tests.complete_batch('alice', 'whole', 'face', 1);
alter table private.notice_queue add constraint not_this
check (lease_token is null or subject <> tests.id('broken')::text) not valid;
select tests.due_notices();
select results_eq(
  $$ select content ->> 'batch_id' from public.claim_notices(10) $$,
  $$ values (tests.id('whole')::text) $$, 'a notice that cannot be read keeps nobody from theirs'
);
select is(
  (select count(*)::integer from private.broken_work where kind = 'notice'), 1,
  'and operators hear of it'
);

select * from finish();
rollback;
