begin;
select plan(37);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_draft_model('alice', 'face', 2);
select tests.create_draft_model('alice', 'other', 1);
select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select tests.clear_authentication();
create temporary table run as select * from public.claim_training(1);
grant select on run to service_role;

create function pg_temp.good(p_changes jsonb default '{}') returns jsonb language sql as $$
  select tests.judgement(reference_path || '-1.jpg') || p_changes from run
$$;
prepare judge as select public.judge_training_image(
  model_id, lease_token, tests.image('face', 1), $1
) from run;
grant execute on all functions in schema pg_temp to service_role;

select tests.authenticate_as_service_role();
select throws_ok(
  format('execute judge(%L)', judgement), 'PT422', 'invalid_input',
  left(judgement::text, 80) || ' is no judgement'
)
from unnest(array[
  null, '[]', '"good"', '{}',
  pg_temp.good('{"verdict": "good"}'),
  pg_temp.good('{"failure_code": "ugly"}'),
  pg_temp.good('{"failure_code": "no_face"}'),
  pg_temp.good('{"failure_code": ["no_face"]}'),
  pg_temp.good('{"advice": "eyes_hidden"}'),
  pg_temp.good('{"advice": ["ugly"]}'),
  pg_temp.good('{"advice": [null]}'),
  pg_temp.good('{"advice": [["eyes_hidden", "face_turned"]]}'),
  pg_temp.good(jsonb_build_object('advice', array_fill('eyes_hidden'::text, array[6]))),
  pg_temp.good('{"quality": 1.1}'),
  pg_temp.good('{"quality": -0.1}'),
  pg_temp.good('{"quality": "NaN"}'),
  pg_temp.good('{"quality": "high"}'),
  pg_temp.good('{"quality": null}'),
  pg_temp.good('{"face": null}'),
  pg_temp.good('{"face": {}}'),
  pg_temp.good(jsonb_build_object('face', tests.face() - 'box')),
  pg_temp.good(jsonb_build_object('face', tests.face() || '{"eyes": {"left": [0.4, 0.4]}}')),
  pg_temp.good(jsonb_build_object('face', tests.face() || '{"eyes": {"left": [0.4, 0.4], "right": [3, 0]}}')),
  pg_temp.good('{"reference_path": null}'),
  pg_temp.good('{"reference_path": "reference/elsewhere.jpg"}'),
  (select tests.judgement(reference_path || '-2.jpg') from run)
]::jsonb[]) as judgement;
select throws_ok(
  $$ select public.judge_training_image(
    model_id, lease_token, tests.image('other', 1), '{"failure_code": "no_face"}'
  ) from run $$,
  'PT422', 'invalid_input', 'a photo of another model is not judged'
);

select results_eq(
  format('execute judge(%L)', pg_temp.good('{"advice": ["eyes_hidden"], "quality": 0.75}')),
  array[true], 'a good photo is recorded'
);
select results_eq(
  $$ select public.judge_training_image(
    model_id, lease_token, tests.image('face', 2), '{"failure_code": "no_face", "face": null}'
  ) from run $$,
  array[true], 'and a bad one'
);
select tests.clear_authentication();
select results_eq(
  $$ select failure_code from public.model_training_images where model_id = tests.id('face') $$,
  $$ values (null::public.failure_code), (null) $$,
  'their owner is told when the training has ended'
);

-- The next call goes on from there.
select is(
  (select public.continue_training(model_id, lease_token) from run), true, 'the lease is given back'
);
create temporary table next as select * from public.claim_training(1);
select results_eq(
  $$ select image -> 'judgement' from next, jsonb_array_elements(images) as image $$,
  $$ values
    (tests.judgement((select reference_path || '-1.jpg' from run), 0.75)
      || '{"failure_code": null, "advice": ["eyes_hidden"]}'),
    ('{"failure_code": "no_face", "advice": [], "quality": null, "face": null,
      "reference_path": null}'::jsonb) $$,
  'the next call is told'
);

-- A worker that comes back.
select results_eq(
  format('execute judge(%L)', pg_temp.good()), array[false], 'an old lease judges nothing'
);
select results_eq(
  $$ select * from tests.removals('model-training-images') $$,
  $$ select reference_path || '-1.jpg' from run $$, 'what it stored is queued for removal'
);
select is_empty(
  'select * from public.claim_storage_removals(9)', 'but stays if the run has it already'
);
select public.judge_training_image(
  model_id, lease_token, tests.image('face', 1), tests.judgement('training/x.jpg')
) from run;
select is_empty(
  $$ select * from tests.removals('model-training-images') $$,
  'and nothing else is removed for it'
);

-- A second judgement of one photo.
select tests.judge_image('face', 1);
select results_eq(
  'select id is not null, name from public.claim_storage_removals(9)',
  $$ select true, reference_path || '-1.jpg' from run $$,
  'the reference of the first goes'
);

select * from finish();
rollback;
