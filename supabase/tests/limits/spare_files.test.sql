begin;
select plan(8);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face', 5);
update private.settings set max_spare_files = 2;
-- What lost workers left takes nobody's room.
insert into storage.objects (bucket_id, name)
select 'model-training-images', format('reference/%s/left-%s.jpg', tests.id('alice'), i)
from generate_series(1, 3) as i;

create function pg_temp.upload(p_name text) returns void language sql as $$
  insert into storage.objects (bucket_id, name)
  values ('model-training-images', 'training/' || auth.uid() || '/' || p_name)
$$;
grant execute on function pg_temp.upload(text) to authenticated;

select tests.authenticate_as('alice');
select lives_ok($$ select pg_temp.upload('1.jpg') $$, 'files that a model uses do not count');
select lives_ok($$ select pg_temp.upload('2.jpg') $$, 'as many as the limit may be spare');
select throws_ok($$ select pg_temp.upload('3.jpg') $$, '42501', null, 'but no more');

select tests.authenticate_as('bob');
select lives_ok($$ select pg_temp.upload('1.jpg') $$, 'each user has their own');

select tests.authenticate_as('alice');
insert into public.models (id, name, gender) values (tests.id('new'), 'new', 'mujer');
insert into public.model_training_images
  (model_id, image_url, image_order, file_size, file_name)
values (tests.id('new'), 'training/' || tests.id('alice') || '/1.jpg', 1, 1000, '1.jpg');
select lives_ok($$ select pg_temp.upload('3.jpg') $$, 'a file that a model takes up makes room');
select throws_ok($$ select pg_temp.upload('4.jpg') $$, '42501', null, 'for one');

create function pg_temp.upload_avatar() returns void language sql as $$
  insert into storage.objects (bucket_id, name)
  values ('avatars', auth.uid() || '/' || gen_random_uuid() || '.jpg')
$$;
select lives_ok(
  $$ select pg_temp.upload_avatar() from generate_series(1, 2) $$, 'pictures are counted by themselves'
);
select throws_ok(
  $$ select pg_temp.upload_avatar() $$, '42501', null, 'and limited as well'
);

select * from finish();
rollback;
