-- A free new try in a batch that is in work again: neither counts as the other.

begin;
select plan(11);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 3);
select count(*) from public.claim_photos(3);
select public.complete_photo(
  tests.photo('batch', n), tests.lease(tests.photo('batch', n)), 'png', 768, 1024
) from generate_series(1, 2) as n;
select public.fail_photo(tests.photo('batch', 3), tests.lease(tests.photo('batch', 3)), 'no_image');
update public.photos set likeness = 0.1 where status = 'completed';
select tests.ask_for_free_retry('alice', tests.photo('batch', 1));

select tests.authenticate_as('alice');
select public.retry_failed_photos(tests.id('batch'));
select tests.clear_authentication();
select results_eq(
  'select photo_id, held from private.generation_queue order by held',
  $$ values (tests.photo('batch', 1), 0), (tests.photo('batch', 3), 1) $$,
  'failed photos are tried again for credits, beside what is free'
);
select is(tests.balance('alice'), '98, 1 held', 'one is held');

select count(*) from public.claim_photos(4);
select public.complete_photo(
  tests.photo('batch', 3), tests.lease(tests.photo('batch', 3)), 'png', 768, 1024
);
select results_eq(
  'select status, total_images_generated, failed_count, credits_used, completed_at
    from public.photo_generation_batches',
  $$ values ('completed'::public.batch_status, 3, 0, 3, now()) $$,
  'the batch is done with the last photo that it was asked for'
);
select public.complete_photo(
  tests.photo('batch', 1), tests.lease(tests.photo('batch', 1)), 'png', 768, 1024
);
select results_eq(
  'select status, total_images_generated, failed_count, credits_used from public.photo_generation_batches',
  $$ values ('completed'::public.batch_status, 3, 0, 3) $$, 'and counts no free one'
);
select is(tests.balance('alice'), '97, 0 held', 'three are paid');

-- Past the deadline of the batch.
update public.photos set status = 'failed', url = null, credits_used = 0, likeness = null,
  failure_code = 'no_image' where id = tests.photo('batch', 3);
update public.photo_generation_batches set failed_count = 1, total_images_generated = 2;
select tests.ask_for_free_retry('alice', tests.photo('batch', 2));
select tests.authenticate_as('alice');
select public.retry_failed_photos(tests.id('batch'));
select tests.clear_authentication();
update public.photo_generation_batches set deadline_at = now() - interval '1 second';
select private.tick();
select results_eq(
  'select photo_id from private.generation_queue', $$ values (tests.photo('batch', 2)) $$,
  'the deadline of a batch ends what is paid'
);
select is(tests.statuses('batch'), 'completed completed failed', 'and nothing else');
select results_eq(
  'select status, failed_count from public.photo_generation_batches',
  $$ values ('partial'::public.batch_status, 1) $$, 'with which the batch is over'
);

-- One statement ends both.
select tests.authenticate_as('alice');
select public.retry_failed_photos(tests.id('batch'));
select public.cancel_generation_batch(tests.id('batch'));
select tests.clear_authentication();
select results_eq(
  $$ select id, status, free_retry from public.photos order by variation $$,
  $$ values
    (tests.photo('batch', 1), 'completed'::public.photo_status, 'done'::public.free_retry),
    (tests.photo('batch', 2), 'completed'::public.photo_status, null::public.free_retry),
    (tests.photo('batch', 3), 'cancelled'::public.photo_status, null::public.free_retry) $$,
  'cancelling ends each as what it is'
);

-- A training meanwhile.
select tests.ask_for_free_retry('alice', tests.photo('batch', 2));
insert into public.model_references
  (model_id, user_id, reference_set, position, image_url, training_image_id, face, quality)
select model_id, user_id, 2, position, 'new-' || image_url, training_image_id, face, quality
from public.model_references;
update public.models set reference_set = 2;
select private.sweep_references();
select is(
  (select array_agg(distinct reference_set) from public.model_references), array[1, 2],
  'it goes on with the references that it began with'
);
select tests.authenticate_as('alice');
select public.cancel_generation_batch(tests.id('batch'));
select tests.clear_authentication();
select private.sweep_references();
select is(
  (select array_agg(distinct reference_set) from public.model_references), array[2],
  'which then go'
);

select * from finish();
rollback;
