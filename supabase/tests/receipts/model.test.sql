begin;
select plan(17);
select tests.start_empty();
delete from private.receipts;
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face', 2);
select tests.create_draft_model('alice', 'young', 1);
select tests.create_ready_model('bob', 'bobs-face', 1);
select tests.complete_batch('alice', 'batch', 'face', 1);

select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.delete_model(tests.id('bobs-face')) $$, 'PT404', 'model_not_found',
  'nobody deletes another''s person'
);
select throws_ok(
  $$ select public.delete_model(tests.id('face'), null) $$, 'PT422', 'invalid_input',
  'a receipt has an id'
);
create temporary table link as
select public.delete_model(tests.id('face'), tests.id('receipt')) as token;
select is_empty($$ select from public.models where id = tests.id('face') $$, 'a person is deleted');
select results_eq(
  'select kind, kinds, finished_at from link, public.receipt(token)',
  $$ values ('model', '[
    {"kind": "cut_out", "files": 2, "removed": 0}, {"kind": "photo", "files": 2, "removed": 0}
  ]'::jsonb, null::timestamptz) $$,
  'their files are on the receipt, finished portraits are not'
);
select results_eq(
  'select id, token, kind, files, removed, finished_at from public.receipts()',
  $$ select tests.id('receipt'), token, 'model', 4::bigint, 0::bigint, null::timestamptz from link $$,
  'which their owner finds again'
);
select is(
  public.delete_model(tests.id('face'), tests.id('receipt')), (select token from link),
  'asked twice it is the same'
);
select throws_ok(
  $$ select public.delete_account(tests.id('receipt')) $$, 'PT409', 'receipt_exists',
  'what is one thing''s receipt is no other''s'
);
select tests.authenticate_as('bob');
select throws_ok(
  $$ select public.delete_model(tests.id('bobs-face'), tests.id('receipt')) $$, 'PT409',
  'receipt_exists', 'nor another person''s'
);
select is_empty('select * from public.receipts()', 'who sees none of them');
select tests.clear_authentication();
select is(
  (select count(*) from public.models where user_id = tests.id('bob')), 1::bigint,
  'what is refused deletes nothing'
);

-- A file that a row names again stays, and leaves the receipt.
insert into public.model_training_images
  (model_id, user_id, image_url, image_order, file_size, file_name)
values (
  tests.id('young'), tests.id('alice'), format('training/%s/face-1.jpg', tests.id('alice')), 2,
  1000, '1.jpg'
);
select is(
  (select count(*) from link, public.receipt_lines(token)), 3::bigint,
  'a file that is used again is struck from it'
);
update public.models set preview_image_url = format('preview/%s/x.webp', tests.id('alice'))
where id = tests.id('young');
create temporary table claimed as select * from public.claim_storage_removals(500);
select public.finish_storage_removals(array(select id from claimed), lease_token)
from (select lease_token from claimed limit 1) as lease;
select is(
  (select finished_at from link, public.receipt(token)), now(), 'without it the receipt is finished'
);

-- One of somebody of whom there was nothing.
insert into public.models (id, user_id, name, gender)
values (tests.id('nobody'), tests.id('alice'), 'nobody', 'mujer');
select tests.authenticate_as('alice');
create temporary table empty_link as
select public.delete_model(tests.id('nobody')) as token;
select results_eq(
  'select kinds, finished_at from empty_link, public.receipt(token)',
  $$ values ('[]'::jsonb, now()) $$, 'where there was no file, all are gone at once'
);
select is((select count(*) from public.receipts()), 2::bigint, 'each has its own');
select tests.clear_authentication();

update private.receipts set created_at = now() - interval '90 days'
where id = tests.id('receipt');
select is_empty('select * from link, public.receipt(token)', 'after ninety days it is over');
select private.tick();
select is((select count(*) from private.receipts), 1::bigint, 'and goes');
select is_empty(
  $$ select from private.receipt_files where receipt_id = tests.id('receipt') $$, 'with its lines'
);

select * from finish();
rollback;
