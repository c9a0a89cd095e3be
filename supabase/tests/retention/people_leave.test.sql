begin;
select plan(17);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face', 2);
select tests.create_draft_model('alice', 'young', 1);
select tests.create_ready_model('bob', 'bobs-face', 1);
select tests.complete_batch('alice', 'batch', 'face', 1);
insert into public.retention_clocks (user_id, photos) values (tests.id('alice'), 'thirty_days');
create function pg_temp.age(p_days integer) returns void language sql as $$
  update public.models set created_at = now() - make_interval(days => p_days), kept_at = null,
    training_started_at = null;
  update public.model_training_images set created_at = now() - make_interval(days => p_days);
  update public.photo_generation_batches set created_at = now() - make_interval(days => p_days);
$$;
create function pg_temp.tick() returns void language sql as $$
  update public.retention_clocks set look_at = now() - interval '1 minute';
  select private.tick()
$$;
create function pg_temp.people() returns text language sql as $$
  select string_agg(name, ' ' order by name) from public.models
$$;
select pg_temp.age(40);

update public.models set kept_at = now() where id = tests.id('young');
update public.models set created_at = now() - interval '29 days' where id = tests.id('face');
select pg_temp.tick();
select is(pg_temp.people(), 'bobs-face face young', 'the clock runs from when a person was added');
select pg_temp.age(40);
update public.models set kept_at = now() where id = tests.id('young');
update public.model_training_images set created_at = now() where image_url like '%face-2.jpg';
select pg_temp.tick();
select is(pg_temp.people(), 'bobs-face face young', 'or their last photo');
select pg_temp.age(40);
update public.models set kept_at = now() where id = tests.id('young');
update public.photo_generation_batches set created_at = now();
select pg_temp.tick();
select is(pg_temp.people(), 'bobs-face face young', 'or the last portraits of them were asked for');
select pg_temp.age(40);
update public.models set kept_at = now() where id = tests.id('young');
update public.models set training_started_at = now() where id = tests.id('face');
select pg_temp.tick();
select is(pg_temp.people(), 'bobs-face face young', 'or they were last trained');

-- Nothing goes that is under way.
select tests.create_batch('alice', 'open', 'face', 1, 1);
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();
create temporary table balance as select tests.balance('alice') as before;
select pg_temp.age(40);
select pg_temp.tick();
select is(pg_temp.people(), 'bobs-face face young', 'whoever is in work stays');
select is(tests.balance('alice'), (select before from balance), 'with what is held for it');
select count(*) from public.claim_training(1);
select tests.complete_training('young');
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from public.claim_photos(9);
update public.models set is_retraining = true where id = tests.id('young');
update public.photos set likeness = 0.1;
select tests.ask_for_free_retry('alice', tests.photo('open'));
select pg_temp.age(40);
select pg_temp.tick();
select is(
  pg_temp.people(), 'bobs-face face young', 'also while they are trained again, or made anew for free'
);
update public.models set is_retraining = false;
select public.complete_photo(photo_id, lease_token, 'jpg', 768, 1024) from public.claim_photos(9);
select pg_temp.age(40);
update public.retention_clocks set photos_from = now() + interval '1 hour';
select pg_temp.tick();
select is(pg_temp.people(), 'bobs-face face young', 'nor before the warning is over');

create temporary table files as
select image_url as name from public.model_training_images where user_id = tests.id('alice')
union select image_url from public.model_references where user_id = tests.id('alice')
union select preview_image_url from public.models
where user_id = tests.id('alice') and preview_image_url is not null;
create temporary table credits as
select tests.balance('alice') as balance, (select count(*) from public.credit_history) as lines;
delete from private.storage_removals;
update public.retention_clocks set photos_from = null;
select pg_temp.tick();
select is(
  (select count(*) from public.models where user_id = tests.id('alice')), 1::bigint,
  'a tick takes one person at a time'
);
select pg_temp.tick();
select is(pg_temp.people(), 'bobs-face', 'then they are gone, and nobody else');
select is_empty(
  $$ select from public.model_training_images where user_id = tests.id('alice') $$,
  'with their photos'
);
select is_empty(
  $$ select from public.model_references where user_id = tests.id('alice') $$,
  'and what was made of these'
);
select is_empty(
  'select name from files except select name from private.storage_removals', 'files and all'
);
select is(
  (select count(*) from public.photos where user_id = tests.id('alice')), 2::bigint,
  'their portraits stay: these have a clock of their own'
);
select results_eq(
  $$ select tests.balance('alice'), count(*) from public.credit_history $$,
  'select balance, lines from credits', 'nothing of it moves credits'
);
select is(
  (select count(*) from tests.events('alice', 'retention')), 2::bigint, 'their owner''s pages hear of it'
);
select is_empty('select * from private.broken_work where kind in (''tick'', ''retention'')');

select * from finish();
rollback;
