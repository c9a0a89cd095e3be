begin;
select plan(14);

select results_eq(
  $$ select
    signup_credits, signup_training_credits, generation_cost, training_cost_per_image,
    generation_credits_may_train, variations_per_style, max_styles_per_batch, max_attempts
  from private.settings $$,
  'values (100, 15, 1, 1, false, 4, 10, 5)',
  'prices and limits are those of the product'
);
select results_eq(
  $$ select training_time_per_image, consent_version from private.settings $$,
  $$ values ('2 seconds'::interval, 1) $$,
  'people are told to expect two seconds a photo, and confirm the first wording'
);
select throws_ok(
  'insert into private.settings default values', '23505', null, 'there is one row of settings'
);
select throws_ok(
  'insert into private.settings (id) values (false)', '23514', null, 'and never another'
);
select throws_ok(
  'update private.settings set signup_credits = -1', '23514', null, 'nobody starts with a debt'
);
select throws_ok(
  'update private.settings set signup_training_credits = -1', '23514', null, 'of either kind'
);
select lives_ok(
  'update private.settings set signup_training_credits = 0', 'but perhaps with nothing'
);
select throws_ok(
  'update private.settings set generation_cost = 0', '23514', null, 'a photo costs something'
);
select throws_ok(
  'update private.settings set training_cost_per_image = 0', '23514', null, 'so does a training'
);
select throws_ok(
  'update private.settings set variations_per_style = 5', '23514', null,
  'a style has at most four variations'
);
select throws_ok(
  'update private.settings set max_attempts = 0', '23514', null, 'work is tried at least once'
);
select throws_ok(
  $$ update private.settings set training_time_per_image = '-1 second' $$, '23514', null,
  'a training does not end before it begins'
);
select throws_ok(
  'update private.settings set consent_version = 0', '23514', null, 'wordings count from 1'
);

select results_eq(
  'select private.retry_delay(attempt) from generate_series(0, 6) as attempt',
  $$ values
    ('15 seconds'::interval), ('15 seconds'), ('30 seconds'), ('60 seconds'), ('120 seconds'),
    ('120 seconds'), ('120 seconds') $$,
  'the wait grows from attempt to attempt up to two minutes'
);

select * from finish();
rollback;
