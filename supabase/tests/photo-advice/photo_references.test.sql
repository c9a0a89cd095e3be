-- Which photos of the person a portrait was made from.

begin;
select plan(7);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face', 5);

create function pg_temp.made_from(p_photo uuid) returns text language sql as $$
  select coalesce(string_agg(image_order::text, ' ' order by image_order), 'nothing')
  from private.photo_references
  join public.model_training_images as image on image.id = any (training_image_ids)
  where photo_id = p_photo
$$;

select tests.complete_batch('alice', 'batch', 'face', 1);
select is(pg_temp.made_from(tests.photo('batch')), '1 2 3 4', 'four are sent');

select tests.create_batch('alice', 'other', 'face', 1, 2);
select is(pg_temp.made_from(tests.photo('other')), 'nothing', 'of what is not drawn yet nothing is known');
update private.generation_queue set omitted = 2;
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from public.claim_photos(1);
select is(
  pg_temp.made_from(tests.photo('other')), '1 3 4 5', 'one that is left out makes room for the next'
);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from public.claim_photos(1);
select is(
  pg_temp.made_from(tests.photo('other', 2)), '1 3 4 5', 'from then on for all of the batch'
);

-- A free new try replaces the picture, and so what it was made from.
update public.photos set likeness = 0 where id = tests.photo('batch');
select tests.ask_for_free_retry('alice', tests.photo('batch'));
update private.generation_queue set omitted = 4;
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from public.claim_photos(1);
select is(pg_temp.made_from(tests.photo('batch')), '1 2 3 5', 'a new picture has references of its own');

delete from public.model_training_images where id = tests.image('face', 3);
select is(
  pg_temp.made_from(tests.photo('batch')), '1 2 5', 'a photo that is gone is forgotten'
);
delete from public.photos where id = tests.photo('batch');
select is(pg_temp.made_from(tests.photo('batch')), 'nothing', 'and so is a portrait');

select * from finish();
rollback;
