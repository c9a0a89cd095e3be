begin;
select plan(16);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_draft_model('alice', 'first', 3);
select tests.create_draft_model('alice', 'second', 3);
select admin.grant_credits('alice@example.test', -12, null, 'training');

create function pg_temp.credits() returns text language sql as $$
  select tests.balance('alice') || '; ' || tests.training_balance('alice')
$$;
grant execute on function pg_temp.credits to authenticated;
create function pg_temp.train(p_label text) returns public.credit_kind
language plpgsql as $$
begin
  perform tests.authenticate_as('alice');
  perform public.start_training(tests.id(p_label));
  perform tests.clear_authentication();
  return (select held_kind from private.training_queue where model_id = tests.id(p_label));
end
$$;

select is(pg_temp.train('first'), 'training', 'a training is paid with training credits');
select is(pg_temp.credits(), '100, 0 held; 3, 3 held', 'which are held');
select throws_ok(
  $$ select pg_temp.train('second') $$, 'PT402', 'insufficient_training_credits',
  'when they are short others do not stand in'
);
select tests.clear_authentication();
select is(pg_temp.credits(), '100, 0 held; 3, 3 held', 'and nothing is held');

update private.settings set generation_credits_may_train = true;
select is(pg_temp.train('second'), 'generation', 'unless the product says that they may');
select is(pg_temp.credits(), '100, 3 held; 3, 3 held', 'then they are held');
update private.settings set generation_credits_may_train = false;

select count(*) from public.claim_training(2);
select public.fail_training(tests.id('second'), tests.training_lease('second'), 'no_face');
select is(pg_temp.credits(), '100, 0 held; 3, 3 held', 'what is given back is what was held');

update private.settings set generation_credits_may_train = true;
select is(pg_temp.train('second'), 'generation', 'tried again, likewise');
update private.settings set generation_credits_may_train = false;
select count(*) from public.claim_training(1);
select tests.complete_training('second'), tests.complete_training('first');
select is(pg_temp.credits(), '97, 0 held; 0, 0 held', 'and what is charged');
select results_eq(
  $$ select kind, amount, balance_after from public.credit_history
  where type = 'training' order by id $$,
  $$ values ('generation'::public.credit_kind, -3, 97), ('training', -3, 0) $$,
  'the ledger says which'
);

-- Both kinds together are never enough.
update private.settings set generation_credits_may_train = true;
select tests.create_draft_model('alice', 'third', 3);
select admin.grant_credits('alice@example.test', 2, null, 'training');
select admin.grant_credits('alice@example.test', -95);
select throws_ok(
  $$ select pg_temp.train('third') $$, 'PT402', 'insufficient_training_credits',
  'neither kind covers it: no training is paid with some of each'
);
select tests.clear_authentication();
select admin.grant_credits('alice@example.test', 1, null, 'training');
select admin.grant_credits('alice@example.test', 10);
select is(pg_temp.train('third'), 'training', 'training credits come first');
select tests.authenticate_as('alice');
delete from public.models where id = tests.id('third');
select is(pg_temp.credits(), '12, 0 held; 3, 0 held', 'a deleted model gives back its own');
select tests.clear_authentication();
select tests.create_draft_model('alice', 'fourth', 5);
select is(pg_temp.train('fourth'), 'generation', 'where they are too few, others stand in');
select tests.authenticate_as('alice');
delete from public.models where id = tests.id('fourth');
select is(
  pg_temp.credits(), '12, 0 held; 3, 0 held', 'and these are given back with their model too'
);
select tests.clear_authentication();
select is_empty('select * from admin.credit_check', 'all credits add up');

select * from finish();
rollback;
