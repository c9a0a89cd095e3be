begin;
select plan(10);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_draft_model('alice', 'face', 3);
select tests.create_draft_model('alice', 'other', 1);
select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select tests.clear_authentication();
create temporary table run as select * from public.claim_training(1);

create function pg_temp.image(p_model text, p_order integer) returns uuid language sql as $$
  select id from public.model_training_images
  where model_id = tests.id(p_model) and image_order = p_order
$$;

select is(
  public.fail_training(tests.id('face'), gen_random_uuid(), 'internal'), false,
  'a lease that is not current fails nothing'
);
select is(
  (select status from public.models where id = tests.id('face')), 'training',
  'the model still trains'
);

select public.judge_training_image(
  model_id, lease_token, tests.image('face', 2), '{"failure_code": "no_face"}'
) from run;
select is(
  (
    select public.fail_training(
      model_id, lease_token, 'photo_unreadable',
      jsonb_build_array(
        jsonb_build_object('id', pg_temp.image('face', 1), 'failure_code', 'photo_unreadable'),
        jsonb_build_object('id', pg_temp.image('face', 3), 'failure_code', 'photo_too_small',
          'advice', array['face_turned']),
        jsonb_build_object('id', pg_temp.image('other', 1), 'failure_code', 'photo_missing')
      )
    )
    from run
  ),
  true, 'the current lease does'
);
select results_eq(
  $$ select status, failure_code from public.models where id = tests.id('face') $$,
  $$ values ('failed'::public.model_status, 'photo_unreadable'::public.failure_code) $$,
  'the model says why'
);
select results_eq(
  $$ select failure_code::text, advice::text from public.model_training_images
  where model_id = tests.id('face') order by image_order $$,
  $$ values ('photo_unreadable', '{}'), ('no_face', '{}'), ('photo_too_small', '{face_turned}') $$,
  'and so does each image, also by what was found on the way'
);
select is(
  (select failure_code from public.model_training_images where model_id = tests.id('other')),
  null, 'but none of another model'
);
select is(tests.training_balance('alice'), '15, 0 held', 'the credits are given back');
select results_eq(
  $$ select * from tests.removals('model-previews') $$, 'select preview_path from run',
  'a preview that may have been stored is removed'
);
select bag_eq(
  $$ select * from tests.removals('model-training-images') $$,
  $$ select format('%s-%s.jpg', reference_path, number) from run, generate_series(1, 5) as number $$,
  'and so are references'
);
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
