begin;
select plan(28);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 4, 0.1);
update public.photos set likeness = 0.5 where id = tests.photo('batch', 2);
update public.photos set likeness = null where id = tests.photo('batch', 3);
update public.photos set likeness = 0 where id = tests.photo('batch', 4);
create temporary table before as select * from public.photo_generation_batches;

create function pg_temp.ask(p_number integer) returns text language sql as $$
  select public.request_free_retry(tests.photo('batch', p_number))::text
$$;
grant execute on all functions in schema pg_temp to authenticated;

select tests.authenticate_as('bob');
select throws_ok('select pg_temp.ask(1)', 'PT404', 'photo_not_found', 'nobody retries another''s portrait');
select tests.authenticate_as_anon();
select throws_ok('select public.request_free_retry(tests.photo(''batch''))', '42501', null, 'nor does nobody');

select tests.authenticate_as('alice');
select throws_ok('select public.request_free_retry(null)', 'PT404', 'photo_not_found', 'there is one to retry');
select throws_ok('select pg_temp.ask(2)', 'PT409', 'no_free_retry', 'one on the line looks like its person');
select throws_ok('select pg_temp.ask(3)', 'PT409', 'no_free_retry', 'one that is not judged may do so');
select results_eq(
  $$ select id, status, free_retry, free_retry_at, likeness, credits_used
  from public.request_free_retry(tests.photo('batch', 1)) $$,
  $$ values (
    tests.photo('batch', 1), 'completed'::public.photo_status, 'waiting'::public.free_retry, now(),
    0.1::real, 1
  ) $$,
  'one below the line is tried again, and stays until then'
);
select lives_ok('select pg_temp.ask(4)', 'and so is one without a face');
select lives_ok('select pg_temp.ask(1)', 'asking again');
select is(tests.balance('alice'), '96, 0 held', 'holds and charges nothing');

select tests.clear_authentication();
select results_eq(
  $$ select photo_id, user_id, batch_id, held, attempt, not_before from private.generation_queue
  order by position $$,
  $$ values
    (tests.photo('batch', 1), tests.id('alice'), tests.id('batch'), 0, 0, now()),
    (tests.photo('batch', 4), tests.id('alice'), tests.id('batch'), 0, 0, now()) $$,
  'nothing more'
);
select results_eq(
  'select status, total_images_generated, failed_count, credits_used, completed_at, deadline_at
    from public.photo_generation_batches',
  'select status, total_images_generated, failed_count, credits_used, completed_at, deadline_at
    from before',
  'the batch stays as it was'
);
select set_has(
  $$ select 
    payload ->> 'id' as id, payload ->> 'free_retry' as free_retry, payload ->> 'status' as status
  from tests.events('alice', 'photo') as payload $$,
  $$ values (tests.photo('batch', 1)::text, 'waiting', 'completed') $$, 'all tabs of their owner are told'
);

-- Once.
update public.photos set free_retry = 'done' where free_retry = 'waiting';
delete from private.generation_queue;
select tests.authenticate_as('alice');
select throws_ok('select pg_temp.ask(1)', 'PT409', 'no_free_retry', 'it can happen once');
select tests.clear_authentication();
update public.photos set free_retry = null, free_retry_at = null;

-- The switch, the line and the model.
update private.settings set judge_likeness = false;
select tests.authenticate_as('alice');
select throws_ok('select pg_temp.ask(1)', 'PT409', 'no_free_retry', 'not with the switch off');
select tests.clear_authentication();
update private.settings set judge_likeness = true, likeness_line = 0.05;
select tests.authenticate_as('alice');
select throws_ok('select pg_temp.ask(1)', 'PT409', 'no_free_retry', 'where the line is now');
select tests.clear_authentication();
update private.settings set likeness_line = 0.5;
update public.models set status = 'failed', failure_code = 'photo_missing';
select tests.authenticate_as('alice');
select throws_ok('select pg_temp.ask(1)', 'PT409', 'model_not_ready', 'not without a trained model');
select tests.clear_authentication();
update public.models set status = 'ready', failure_code = null;

-- With which Gemini model, from which references.
select tests.create_batch('alice', 'open', 'face', 1, 1);
update public.models set reference_set = reference_set + 1;
select tests.ask_for_free_retry('alice', tests.photo('batch', 1));
select is(
  (select reference_set from public.photo_generation_batches where id = tests.id('batch')),
  (select reference_set from public.models), 'it is made from the references of today'
);
update public.models set reference_set = reference_set + 1;
select tests.ask_for_free_retry('alice', tests.photo('batch', 4));
select is(
  (select reference_set from public.photo_generation_batches where id = tests.id('batch')),
  (select reference_set - 1 from public.models), 'unless others of the batch are under way'
);
select is(
  (select count(*) from private.generation_queue where held = 0), 2::bigint, 'both wait'
);
select cmp_ok(
  (select min(position) from private.generation_queue where held = 0), '>',
  (select max(position) from private.generation_queue where held > 0),
  'behind what their owner already has waiting'
);
delete from private.generation_queue where held = 0;
update public.photos set free_retry = null, free_retry_at = null where status = 'completed';

insert into public.generation_models (
  id, name, max_reference_images, aspect_ratios
)
select 'another', 'Another', max_reference_images, aspect_ratios
from public.generation_models where is_default;
insert into public.generation_model_sizes (generation_model_id, image_size, price_usd)
values ('another', '1K', 0.1);
update public.photo_generation_batches set generation_model_id = 'another';
select tests.ask_for_free_retry('alice', tests.photo('batch', 1));
select is(
  (select generation_model_id from private.generation_queue where held = 0), 'another',
  'with the Gemini model of the batch'
);
update public.generation_models set enabled = false where id = 'another';
select tests.ask_for_free_retry('alice', tests.photo('batch', 4));
select is(
  (select generation_model_id from private.generation_queue where photo_id = tests.photo('batch', 4)),
  (select id from public.generation_models where is_default), 'or today''s default'
);
delete from private.generation_queue where held = 0;
update public.photos set free_retry = null, free_retry_at = null where status = 'completed';

-- What a user may ask for.
update private.settings set max_open_images = 1;
select tests.authenticate_as('alice');
select throws_ok('select pg_temp.ask(1)', 'PT429', 'too_many_open_images', 'no more than may wait');
select tests.clear_authentication();
update private.settings set max_open_images = 400, max_requests_per_minute = 1;
select tests.authenticate_as('alice');
select throws_ok('select pg_temp.ask(1)', 'PT429', 'too_many_requests', 'no oftener than anything else');

select tests.clear_authentication();
select is_empty(
  'select from public.photos where free_retry is not null', 'what was refused was not begun'
);
select throws_ok(
  $$ update public.photos set free_retry = 'waiting' where id = tests.photo('batch', 1) $$,
  '23514', null, 'a try has a time'
);
select throws_ok(
  $$ update public.photos set free_retry = 'done', free_retry_at = now() where id = tests.photo('open') $$,
  '23514', null, 'and a finished portrait'
);
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
