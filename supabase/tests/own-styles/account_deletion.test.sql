begin;
select plan(6);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_own_style('alice', 'kitchen');
select tests.create_own_style('bob', 'garden');
select tests.add_own_style('alice', 'young');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 1);
update public.photos set style_id = tests.own_style('kitchen');
create temporary table file as
select name from storage.objects
where bucket_id = 'own-style-images' and name like '%' || tests.id('alice') || '%';

select tests.authenticate_as('alice');
select lives_ok('select public.delete_account()', 'an account goes with styles that portraits name');
select tests.clear_authentication();
set constraints all immediate;
select results_eq(
  'select owner_id from public.styles where owner_id is not null',
  $$ values (tests.id('bob')) $$, 'and only with its own'
);
select is_empty('select from private.style_queue', 'none waits to be prepared');
select is((select count(*) from file), 4::bigint, 'the uploads and the pictures');
select is_empty(
  $$ select name from file except
  select name from private.storage_removals where bucket_id = 'own-style-images' $$,
  'are all removed'
);
select is_empty(
  $$ select from private.storage_removals where name like '%' || tests.id('bob') || '%'
  and name like 'style/%' $$,
  'and nothing of another'
);

select * from finish();
rollback;
