begin;
select plan(9);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_styles(1);
select tests.create_own_style('alice', 'kitchen');
delete from realtime.messages;

select tests.authenticate_as('alice');
select isnt_empty(
  $$ select from public.styles where id = tests.own_style('kitchen') $$, 'its owner sees a style'
);
select isnt_empty($$ select from public.styles where id = 'test-1' $$, 'beside the catalogue');
select isnt_empty(
  $$ select from storage.objects where bucket_id = 'own-style-images' and name like 'style/%' $$,
  'and its picture'
);

select tests.authenticate_as('bob');
select is_empty(
  $$ select from public.styles where id = tests.own_style('kitchen') or category = 'own' $$,
  'nobody else does'
);
select is_empty(
  $$ select from storage.objects where bucket_id = 'own-style-images' $$, 'or sees its picture'
);
select tests.authenticate_as_anon();
select is_empty($$ select from public.styles where category = 'own' $$, 'no visitor either');

select tests.clear_authentication();
update public.styles set name = 'Other' where id = tests.own_style('kitchen');
update public.styles set name = 'Test' where id = 'test-1';
select results_eq(
  $$ select topic, event, payload - 'id' from realtime.messages $$,
  $$ values ('user:' || tests.id('alice'), 'style',
    '{"status": "ready", "failure_code": null}'::jsonb) $$,
  'news of it reach its owner alone; of the catalogue there are none'
);

select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 1);
update public.photos set style_id = tests.own_style('kitchen'), started_at = created_at;
select bag_eq(
  $$ select style_id from admin.latency $$, $$ values ('own'), (null) $$,
  'operators see those of all people as one'
);
select is(
  (select count(*) from public.style_texts where style_id = tests.own_style('kitchen')), 0::bigint,
  'and no texts tell of it'
);

select * from finish();
rollback;
