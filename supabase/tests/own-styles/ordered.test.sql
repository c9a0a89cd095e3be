begin;
select plan(8);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.create_ready_model('bob', 'bobs-face');
select tests.create_styles(1);
select tests.create_own_style('alice', 'kitchen');
select tests.add_own_style('alice', 'young');

create function pg_temp.order(p_label text, p_model text, p_styles text[]) returns void
language sql as $$
  select public.create_generation_batch(tests.id(p_label), tests.id(p_model), p_styles, variations => 1)
$$;
grant execute on all functions in schema pg_temp to authenticated;

select tests.authenticate_as('alice');
select lives_ok(
  $$ select pg_temp.order('one', 'face', array[tests.own_style('kitchen'), 'test-1']) $$,
  'portraits are ordered in one''s own style, beside those of the catalogue'
);
select throws_ok(
  $$ select pg_temp.order('two', 'face', array[tests.own_style('young')]) $$,
  'PT422', 'unknown_style', 'not before it is ready'
);
select tests.authenticate_as('bob');
select throws_ok(
  $$ select pg_temp.order('two', 'bobs-face', array[tests.own_style('kitchen')]) $$,
  'PT422', 'unknown_style', 'another''s is as unknown as one that never was'
);

select tests.clear_authentication();
create temporary table claimed as select * from public.claim_photos(10);
select results_eq(
  $$ select style_prompt, style_image from claimed where style_id = tests.own_style('kitchen') $$,
  $$ select null::text, image_url from public.styles where id = tests.own_style('kitchen') $$,
  'a worker is told its picture, which says everything'
);
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from claimed;
select is(tests.balance('alice'), '98, 0 held', 'it costs what others cost');
select isnt_empty(
  $$ select from public.credit_history where description = 'Portrait in kitchen' $$,
  'and the ledger knows it by its name'
);

select tests.authenticate_as('alice');
select public.delete_own_style(tests.own_style('kitchen'));
select throws_ok(
  $$ select pg_temp.order('two', 'face', array[tests.own_style('kitchen')]) $$,
  'PT422', 'unknown_style', 'a deleted one is unknown'
);
select lives_ok(
  $$ select pg_temp.order('one', 'face', array[tests.own_style('kitchen'), 'test-1']) $$,
  'but an order that was taken is the same when it is sent again'
);

select * from finish();
rollback;
