-- What no notice, device or choice may be.
begin;
select plan(23);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 1);
select tests.turn_on_notices();
select tests.add_device('alice', 'phone');
insert into public.notice_choices (user_id) values (tests.id('alice'));
insert into private.told_notices (kind, subject, user_id)
values ('portraits', 'told', tests.id('alice'));
select tests.authenticate_as('alice');
select public.note_presence();
select tests.clear_authentication();
select private.queue_notices('training', 'run', tests.id('alice'), tests.id('face'), now());

select throws_like(
  change, format('%%violates check constraint "%s"', rule), change || ' is refused'
)
from (
  values
    ('settings_notice_delay_check', 'update private.settings set notice_delay = ''-1 second'''),
    ('settings_max_mails_per_day_check', 'update private.settings set max_mails_per_day = -1'),
    ('settings_max_push_subscriptions_check',
      'update private.settings set max_push_subscriptions = 0'),
    ('users_locale_check', 'update public.users set locale = ''english'''),
    ('push_subscriptions_p256dh_check', 'update public.push_subscriptions set p256dh = ''x'''),
    ('push_subscriptions_auth_check', 'update public.push_subscriptions set auth = ''x'''),
    ('push_service_of_a_browser',
      'update public.push_subscriptions set endpoint = ''https://10.0.0.1/x'''),
    ('notice_queue_check', 'update private.notice_queue set model_id = null'),
    ('notice_queue_check1', 'update private.notice_queue set lease_token = gen_random_uuid()')
) as refused (rule, change);

select throws_like(
  change, format('%%violates foreign key constraint "%s"', key), key || ' holds'
)
from (
  values
    ('notice_choices_user_id_fkey',
      'update public.notice_choices set user_id = gen_random_uuid()'),
    ('push_subscriptions_user_id_fkey',
      'update public.push_subscriptions set user_id = gen_random_uuid()'),
    ('presence_user_id_fkey', 'update private.presence set user_id = gen_random_uuid()'),
    ('notice_queue_user_id_fkey', 'update private.notice_queue set user_id = gen_random_uuid()'),
    ('notice_queue_model_id_fkey', 'update private.notice_queue set model_id = gen_random_uuid()'),
    ('notice_queue_subscription_id_fkey',
      'update private.notice_queue set subscription_id = gen_random_uuid()
      where subscription_id is not null'),
    ('told_notices_user_id_fkey', 'update private.told_notices set user_id = gen_random_uuid()')
) as refused (key, change);

select throws_like(
  change, format('%%violates unique constraint "%s"', key), key || ' holds'
)
from (
  values
    ('notice_choices_pkey',
      'insert into public.notice_choices select * from public.notice_choices'),
    ('push_subscriptions_pkey',
      'insert into public.push_subscriptions select * from public.push_subscriptions'),
    ('push_subscriptions_endpoint_key',
      'insert into public.push_subscriptions (user_id, endpoint, p256dh, auth)
      select user_id, endpoint, p256dh, auth from public.push_subscriptions'),
    ('presence_pkey', 'insert into private.presence select * from private.presence'),
    ('notice_queue_pkey', 'insert into private.notice_queue select * from private.notice_queue'),
    ('notice_queue_one_each',
      'insert into private.notice_queue (
        kind, subject, user_id, model_id, subscription_id, happened_at, not_before, deadline_at
      )
      select
        kind, subject, user_id, model_id, subscription_id, happened_at, not_before, deadline_at
      from private.notice_queue'),
    ('told_notices_once', 'insert into private.told_notices select * from private.told_notices')
) as refused (key, change);

select * from finish();
rollback;
