begin;
select plan(28);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_draft_model('alice', 'face', 2);
select tests.create_draft_model('bob', 'bobs-face', 1);

prepare choose as update public.model_training_images set face_box = $1;
select tests.authenticate_as('alice');
select lives_ok(
  format('execute choose(%L)', box), box || ' is a face'
)
from unnest(array[
  '{"x": 0, "y": 0, "width": 1, "height": 1}',
  '{"x": 0.1, "y": 0.2, "width": 0.9, "height": 0.8}',
  '{"x": 0.3, "y": 0.4, "width": 0.7000000000000001, "height": 0.5}'
]) as box;
select throws_ok(format('execute choose(%L)', box), '23514', null, left(box, 60) || ' is none')
from unnest(array[
  '{}', '[]', '1', '"x"', 'null', 'true', '[0, 0, 1, 1]',
  '{"x": 0, "y": 0, "width": 1}',
  '{"x": 0, "y": 0, "width": 1, "height": 1, "note": "more"}',
  '{"x": "0", "y": 0, "width": 1, "height": 1}',
  '{"x": null, "y": 0, "width": 1, "height": 1}',
  '{"x": [0], "y": 0, "width": 1, "height": 1}',
  '{"x": -0.1, "y": 0, "width": 1, "height": 1}',
  '{"x": 0, "y": 1.1, "width": 1, "height": 1}',
  '{"x": 0, "y": 0, "width": 0, "height": 1}',
  '{"x": 0, "y": 0, "width": 1, "height": 0}',
  '{"x": 0.5, "y": 0, "width": 0.6, "height": 1}',
  '{"x": 0, "y": 0.5, "width": 1, "height": 0.6}',
  format('{"x": 0.%s, "y": 0, "width": 0.5, "height": 1}', repeat('1', 300))
]) as box;

select lives_ok('execute choose(null)', 'a choice may be taken back');
select tests.clear_authentication();
update public.model_training_images set face_box = null, failure_code = 'several_faces';
select tests.authenticate_as('alice');
update public.model_training_images set face_box = '{"x": 0, "y": 0, "width": 1, "height": 1}';
select tests.clear_authentication();
select results_eq(
  $$ select face_box is null, failure_code from public.model_training_images
  where model_id = tests.id('bobs-face') $$,
  $$ values (true, 'several_faces'::public.failure_code) $$,
  'nobody chooses a face in another''s photo'
);
select is_empty(
  $$ select from public.model_training_images
  where model_id = tests.id('face') and failure_code is not null $$,
  'in one''s own, what was wrong with the photo is for the next training to find'
);

-- Of a model that is ready.
update public.model_training_images set failure_code = null;
select tests.make_ready('face');
select tests.authenticate_as('alice');
update public.model_training_images set face_box = face_box;
select throws_ok(
  $$ select public.start_training(tests.id('face')) $$, 'PT409', 'nothing_to_train',
  'the same face is no other photo'
);
update public.model_training_images set face_box = '{"x": 0, "y": 0, "width": 0.5, "height": 1}'
where image_order = 2;
select public.start_training(tests.id('face'));
select is(tests.training_balance('alice'), '15, 1 held', 'another face is: it is trained, and charged');
select is(
  (select count(*) from public.model_references), 2::bigint,
  'until then its old reference is used'
);

select * from finish();
rollback;
