begin;
select plan(3);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_batch('alice', 'batch', 'face', 1, 3);
update private.generation_queue set not_before = clock_timestamp() + interval '1 minute'
where photo_id = tests.photo('batch', 1);
update private.generation_queue set not_before = now() - interval '1 minute'
where photo_id = tests.photo('batch', 3);

select results_eq(
  'select photo_id from public.claim_photos(1)', array[tests.photo('batch', 2)],
  'what waits for another try is passed over'
);
select results_eq(
  'select photo_id from public.claim_photos(9)', array[tests.photo('batch', 3)],
  'and does not hold up what comes after it'
);

update private.generation_queue set not_before = now() where photo_id = tests.photo('batch', 1);
update public.photos set retry_at = now() where id = tests.photo('batch', 1);
select count(*) from public.claim_photos(9);
select is(
  (select retry_at from public.photos where id = tests.photo('batch', 1)), null,
  'once it is due it is handed out, and waits no more'
);

select * from finish();
rollback;
