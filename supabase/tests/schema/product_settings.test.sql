begin;
select plan(3);

select tests.authenticate_as_anon();
select results_eq(
  'select to_jsonb(told) from public.product_settings() as told',
  $$ values ('{
    "signup_credits": 100, "generation_cost": 1, "training_cost_per_image": 1,
    "variations_per_style": 4, "max_styles_per_batch": 10, "max_training_photos": 5,
    "max_models": 20, "max_open_images": 400, "consent_version": 1,
    "judge_likeness": true, "likeness_line": 0.5, "likeness_high": 0.7
  }'::jsonb) $$,
  'a visitor is told the prices and the limits, nothing else'
);

select tests.clear_authentication();
update private.settings set signup_credits = 7, generation_cost = 3, max_training_photos = 9;
select tests.authenticate_as_anon();
select results_eq(
  'select signup_credits, generation_cost, max_training_photos from public.product_settings()',
  'values (7, 3, 9)', 'as the settings are now'
);
select throws_ok(
  'select * from private.settings', '42501', null, 'the settings themselves stay closed'
);

select * from finish();
rollback;
