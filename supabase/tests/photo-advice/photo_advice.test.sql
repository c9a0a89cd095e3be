begin;
select plan(17);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face', 5);
select tests.complete_batch('alice', 'with', 'face', 4, 0.6);
select tests.complete_batch('alice', 'more-with', 'face', 4, 0.6);
select tests.complete_batch('alice', 'without', 'face', 4, 0.8);
select tests.complete_batch('alice', 'more-without', 'face', 4, 0.8);

-- Each portrait was made from all photos, those without from all but the third.
update private.photo_references
set training_image_ids = array(select id from public.model_training_images);
update private.photo_references
set training_image_ids = array_remove(training_image_ids, tests.image('face', 3))
where photo_id in (
  select id from public.photos
  where generation_batch_id in (tests.id('without'), tests.id('more-without'))
);

-- As much as `p_spread` more or less than the mean, in turn.
create function pg_temp.set_likeness(p_batch text, p_mean real, p_spread real) returns void
language sql as $$
  update public.photos
  set likeness = p_mean + p_spread * case when variation % 2 = 0 then 1 else -1 end
  where generation_batch_id in (tests.id(p_batch), tests.id('more-' || p_batch))
$$;

create function pg_temp.advice() returns setof text language sql as $$
  select concat_ws(' ', kind, image_order) from public.photo_advice(tests.id('face'))
  join public.model_training_images as image on image.id = training_image_id
$$;
grant execute on all functions in schema pg_temp to authenticated;

select tests.authenticate_as('alice');
select bag_eq(
  'select * from pg_temp.advice()', array['less_like 3'],
  'the photo without which portraits look more like their person is named'
);
select results_eq(
  $$ select
    training_image_id, blocked_batches, portraits_with, round(likeness_with::numeric, 3),
    portraits_without, round(likeness_without::numeric, 3)
  from public.photo_advice(tests.id('face')) $$,
  $$ values (tests.image('face', 3), 0::bigint, 8::bigint, 0.600, 8::bigint, 0.800) $$,
  'with what tells'
);
select tests.authenticate_as('bob');
select is_empty(
  $$ select * from public.photo_advice(tests.id('face')) $$, 'nobody is told about another''s photos'
);

-- One portrait fewer, on either side.
select tests.clear_authentication();
update public.photos set likeness = null where id = tests.photo('with', 1);
select tests.authenticate_as('alice');
select is_empty('select * from pg_temp.advice()', 'seven portraits with it are not enough');
select tests.clear_authentication();
update public.photos set likeness = 0 where id = tests.photo('with', 1);
select tests.authenticate_as('alice');
select is_empty('select * from pg_temp.advice()', 'one without a face tells nothing about photos');
select tests.clear_authentication();
update public.photos set likeness = 0.6 where id = tests.photo('with', 1);
update public.photos set likeness = null where id = tests.photo('without', 1);
select tests.authenticate_as('alice');
select is_empty('select * from pg_temp.advice()', 'nor are seven without it');

-- A difference that nobody sees, and one that chance makes.
select tests.clear_authentication();
select pg_temp.set_likeness('with', 0.76, 0), pg_temp.set_likeness('without', 0.8, 0);
select tests.authenticate_as('alice');
select is_empty('select * from pg_temp.advice()', 'four hundredths are seen by nobody');
select tests.clear_authentication();
select pg_temp.set_likeness('with', 0.74, 0);
select tests.authenticate_as('alice');
select bag_eq('select * from pg_temp.advice()', array['less_like 3'], 'six are');
select tests.clear_authentication();
select pg_temp.set_likeness('with', 0.6, 0.2), pg_temp.set_likeness('without', 0.75, 0.2);
select tests.authenticate_as('alice');
select is_empty('select * from pg_temp.advice()', 'portraits that differ much anyway tell nothing');
select tests.clear_authentication();
select pg_temp.set_likeness('with', 0.5, 0.2);
select tests.authenticate_as('alice');
select bag_eq('select * from pg_temp.advice()', array['less_like 3'], 'unless these differ more');
select tests.clear_authentication();
select pg_temp.set_likeness('with', 0.9, 0);
select tests.authenticate_as('alice');
select is_empty('select * from pg_temp.advice()', 'a photo that helps is not named');

-- Blocked.
select tests.clear_authentication();
insert into private.omitted_photos (batch_id, training_image_id)
values (tests.id('with'), tests.image('face', 5));
select tests.authenticate_as('alice');
select is_empty('select * from pg_temp.advice()', 'what one batch was blocked for may be chance');
select tests.clear_authentication();
insert into private.omitted_photos (batch_id, training_image_id)
values (tests.id('without'), tests.image('face', 5));
select tests.authenticate_as('alice');
select bag_eq('select * from pg_temp.advice()', array['blocked 5'], 'what two were is not');
select is(
  (select blocked_batches from public.photo_advice(tests.id('face'))), 2::bigint, 'they are counted'
);
delete from public.model_training_images where id = tests.image('face', 5);
select is_empty('select * from pg_temp.advice()', 'a photo that is gone needs no advice');

select is_empty(
  'select * from public.photo_advice(null)', 'no model, no advice'
);
select tests.authenticate_as_anon();
select throws_ok(
  $$ select * from public.photo_advice(tests.id('face')) $$, '42501', null, 'visitors ask nothing'
);

select * from finish();
rollback;
