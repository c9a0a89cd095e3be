-- A portrait is charged what its size cost when it was asked for, whatever happens on the way.
begin;
select plan(15);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.create_styles(2);
update private.settings set generation_cost = 2;
update public.generation_model_sizes set cost_factor = 3 where image_size = '2K';

select tests.authenticate_as('alice');
select results_eq(
  $$ select image_size, total_images_requested from public.create_generation_batch(
    tests.id('large'), tests.id('face'), '{test-1,test-2}', image_size => '2K', variations => 2
  ) $$,
  $$ values ('2K'::public.image_size, 4) $$,
  'a batch has a size'
);
select is(tests.balance('alice'), '100, 24 held', 'styles times variations times its price are held');
select results_eq(
  $$ select distinct image_size, price, credits_used from public.photos $$,
  $$ values ('2K'::public.image_size, 6, 0) $$, 'each photo knows what it will cost'
);
select public.create_generation_batch(
  tests.id('small'), tests.id('face'), '{test-1}', variations => 1
);
select is(tests.balance('alice'), '100, 26 held', 'the smallest size costs least');

-- Prices change while they wait.
select tests.clear_authentication();
update private.settings set generation_cost = 5;
create temporary table claimed as select * from public.claim_photos(5);
select results_eq(
  $$ select options ->> 'image_size', count(*) from claimed group by 1 order by 1 $$,
  $$ values ('1K', 1::bigint), ('2K', 4) $$, 'a worker is told the size'
);
select is(
  (
    select public.complete_photo(photo_id, lease_token, 'png', 2048, 2048) from claimed
    where photo_id = tests.photo('large', 1)
  ),
  true, 'one arrives'
);
select is(tests.balance('alice'), '94, 20 held', 'and is charged what was held for it');
select results_eq(
  $$ select amount, related_photo_id from public.credit_history where type = 'generation' $$,
  $$ values (-6, tests.photo('large', 1)) $$, 'in one line of the ledger'
);
select results_eq(
  $$ select credits_used from public.photo_generation_batches where id = tests.id('large') $$,
  array[6], 'and of its batch'
);
select public.fail_photo(photo_id, lease_token, 'blocked') from claimed
where photo_id = tests.photo('large', 2);
select is(tests.balance('alice'), '94, 14 held', 'what fails gives back the same');

select tests.authenticate_as('alice');
select public.retry_failed_photos(tests.id('large'));
select is(tests.balance('alice'), '94, 20 held', 'and another try costs the same');

-- One that does not look like its person.
select tests.clear_authentication();
update public.photos set likeness = 0.1 where id = tests.photo('large', 1);
select tests.ask_for_free_retry('alice', tests.photo('large', 1));
select public.complete_photo(photo_id, lease_token, 'png', 2048, 2048)
from public.claim_photos(9) where photo_id = tests.photo('large', 1);
select is(tests.balance('alice'), '94, 20 held', 'anew for free is free at any size');
select results_eq(
  $$ select sum(provider_cost_usd) from admin.costs $$,
  $$ select 2 * price_usd from public.generation_model_sizes
  where image_size = '2K' and generation_model_id = 'gemini-nano-banana-2.1' $$,
  'but not for its operator'
);

select tests.authenticate_as('alice');
select public.cancel_generation_batch(tests.id('large'));
select tests.clear_authentication();
update public.photo_generation_batches set deadline_at = now() - interval '1 second';
select private.tick();
select is(tests.balance('alice'), '94, 0 held', 'all that is not made is given back');
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
