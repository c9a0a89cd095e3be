begin;
select plan(11);

select results_eq(
  $$ select
    signup_credits, generation_cost, training_cost_per_image, variations_per_style,
    max_styles_per_batch, max_attempts
  from private.settings $$,
  'values (100, 1, 1, 4, 10, 5)',
  'prices and limits are those of the product'
);
select results_eq(
  $$ select training_min_duration, training_max_duration from private.settings $$,
  $$ values ('20 seconds'::interval, '40 seconds'::interval) $$,
  'a training takes 20 to 40 seconds'
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
  $$ update private.settings set training_max_duration = '1 second' $$, '23514', null,
  'the longest training is not shorter than the shortest'
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
