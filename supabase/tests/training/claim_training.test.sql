begin;
select plan(8);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_draft_model('alice', 'face', 3);
select tests.create_draft_model('alice', 'later', 1);
select tests.create_draft_model('alice', 'last', 1);
update public.model_training_images
set face_box = '{"x": 0, "y": 0.25, "width": 0.5, "height": 0.5}' where image_order = 1;
update public.model_training_images set trained_at = now() where image_order = 3;
select tests.authenticate_as('alice');
select public.start_training(tests.id('face'));
select public.start_training(tests.id('later'));
select public.start_training(tests.id('last'));
select tests.clear_authentication();
update private.training_queue set not_before = now() - interval '1 minute'
where model_id = tests.id('face');
update private.training_queue set not_before = now() + interval '1 minute'
where model_id = tests.id('last');

select tests.authenticate_as_service_role();
select is_empty('select * from public.claim_training(0)', 'who asks for none gets none');

prepare claim as select
  model_id, attempt, user_id, images,
  preview_path = format('preview/%s/%s-%s.webp', user_id, model_id, left(md5(lease_token::text), 12)),
  reference_path = format('reference/%s/%s-%s', user_id, model_id, left(md5(lease_token::text), 12))
from public.claim_training(1);
select results_eq(
  'claim',
  $$ values (
    tests.id('face'), 1, tests.id('alice'),
    (
      select jsonb_agg(jsonb_build_object(
        'id', id, 'path', image_url, 'number', image_order, 'face_box', face_box,
        'is_trained', image_order = 3, 'judgement', null
      ) order by image_order)
      from public.model_training_images where model_id = tests.id('face')
    ),
    true, true
  ) $$,
  'the run that has waited longest is handed out, with its images in order'
);

select tests.clear_authentication();
select results_eq(
  $$ select lease_expires_at - now() from private.training_queue
  where model_id = tests.id('face') $$,
  $$ values ('2 minutes'::interval) $$,
  'leased for two minutes'
);
select results_eq(
  'select model_id from public.claim_training(9)', array[tests.id('later')],
  'then the next; one that is leased or not yet due stays'
);

update private.training_queue set not_before = now() where model_id = tests.id('last');
select count(*) from public.claim_training(9);

select is(
  (select count(distinct lease_token) from private.training_queue), 3::bigint,
  'each claim has a token of its own'
);

-- A worker that was lost.
create temporary table lost as select tests.training_lease('face') as lease_token;
update private.training_queue set lease_token = null, lease_expires_at = null
where model_id = tests.id('face');
select results_eq(
  'select attempt from public.claim_training(1)', array[2], 'the next claim counts one attempt more'
);
select isnt(
  tests.training_lease('face'), (select lease_token from lost), 'with another token'
);

select is_empty('select * from public.claim_training(9)', 'then nothing is left');

select * from finish();
rollback;
