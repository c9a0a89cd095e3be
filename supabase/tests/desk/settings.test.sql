begin;
select plan(15);
select tests.start_empty();
select tests.create_user('olga');
select admin.make_operator('olga@example.test');

select tests.authenticate_as_operator('olga');
select results_eq(
  $$ select name, type, value from public.operator_settings()
  where name in ('max_models', 'lease_duration', 'retry_delays', 'judge_likeness', 'operator_name')
  order by name $$,
  $$ values
    ('judge_likeness', 'boolean', 'true'), ('lease_duration', 'interval', '00:02:00'),
    ('max_models', 'integer', '20'), ('operator_name', 'text', ''),
    ('retry_delays', 'interval[]', '{00:00:15,00:00:30,00:01:00,00:02:00}') $$,
  'an operator sees every setting as Postgres writes it'
);
select is_empty(
  $$ select name from public.operator_settings() where name = 'id' $$, 'but what makes it one row'
);
select is(
  (select about from public.operator_settings() where name = 'max_models'),
  'Models that one user may keep; with max_training_photos of 3 MB at most, it bounds their files.',
  'with what it means'
);
select lives_ok(
  format('select public.operator_change_setting(%L, %L, %L)', name, value, was),
  'and changes ' || name
)
from (
  values
    ('max_models', '40', '20'),
    ('retry_delays', '{00:00:05}', '{00:00:15,00:00:30,00:01:00,00:02:00}'),
    ('judge_likeness', 'false', 'true')
) as change (name, value, was);
select throws_ok(
  $$ select public.operator_change_setting('max_models', '50', '20') $$, 'PT409',
  'setting_changed', 'not when somebody was quicker'
);
select tests.clear_authentication();
select throws_ok(
  format('select admin.change_setting(%L, %L)', name, value), 'PT422', 'invalid_setting',
  format('%s is not %s', name, coalesce(value, 'nothing'))
)
from (
  values
    ('max_models', '0'), ('max_models', 'many'), ('max_models', null),
    ('max_models', '99999999999'), ('lease_duration', 'soon')
) as wrong (name, value);
select throws_ok(
  $$ select admin.change_setting('id', 'false') $$, 'PT404', 'setting_not_found',
  'there is one row, and no other setting'
);
select tests.authenticate_as_operator('olga');
select throws_ok(
  $$ select public.operator_change_setting('max_models = 1, max_shares', '1', null) $$,
  'PT404', 'setting_not_found', 'a name is a name'
);
select tests.clear_authentication();
select results_eq(
  $$ select who, subject, before, after from admin.audit where action = 'change_setting' order by id $$,
  $$ values
    ('olga@example.test', 'max_models', '{"value": "20"}'::jsonb, '{"value": "40"}'::jsonb),
    ('olga@example.test', 'retry_delays',
      '{"value": "{00:00:15,00:00:30,00:01:00,00:02:00}"}', '{"value": "{00:00:05}"}'),
    ('olga@example.test', 'judge_likeness', '{"value": "true"}', '{"value": "false"}') $$,
  'each is written down'
);

select * from finish();
rollback;
