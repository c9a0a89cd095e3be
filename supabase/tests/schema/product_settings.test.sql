begin;
select plan(10);

select tests.authenticate_as_anon();
select results_eq(
  'select to_jsonb(told) from public.product_settings() as told',
  $$ values ('{
    "signup_credits": 100, "signup_training_credits": 15, "generation_cost": 1,
    "training_cost_per_image": 1, "generation_credits_may_train": false,
    "variations_per_style": 4, "max_styles_per_batch": 10, "max_training_photos": 5,
    "max_models": 20, "max_own_styles": 20, "max_open_images": 400, "max_share_photos": 20,
    "consent_version": 1, "credits_for_sale": false,
    "judge_likeness": true, "likeness_line": 0.5, "likeness_high": 0.7,
    "operator_name": "", "operator_contact": ""
  }'::jsonb) $$,
  'a visitor is told the prices, the limits and who runs it, nothing else'
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

select tests.clear_authentication();
select lives_ok(
  format('update private.settings set operator_contact = %L', contact),
  format('people may write to "%s"', contact)
) from unnest(array['', 'hello@retrato.example', 'https://retrato.example/contact']) as contact;
select throws_ok(
  format('update private.settings set operator_contact = %L', contact),
  '23514', null, format('but not to "%s"', contact)
) from unnest(array[
  'javascript:alert(1)', 'a@b.example?bcc=all@b.example,"', 'http://retrato.example'
]) as contact;
select throws_ok(
  $$ update private.settings set operator_name = E'Ada\nLtd.' $$,
  '23514', null, 'a name is one line'
);

select * from finish();
rollback;
