begin;
select plan(1);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_draft_model('alice', 'face', 2);

select tests.authenticate_as('alice');
delete from public.model_training_images where image_order = 1;
select results_eq(
  $$ select * from tests.removals('model-training-images') $$,
  $$ values (format('training/%s/face-1.jpg', tests.id('alice'))) $$,
  'a deleted training image takes its file along, and no other'
);

select * from finish();
rollback;
