begin;
select plan(9);

prepare objects as select private.check_objects('failures', $1, 2);
select lives_ok($$ execute objects('[{}, {"a": 1}]') $$, 'a list of objects is one');
select throws_ok($$ execute objects(null) $$, 'PT422', 'invalid_input', 'null is none');
select throws_ok($$ execute objects('{}') $$, 'PT422', 'invalid_input', 'an object is none');
select throws_ok(
  $$ execute objects('[{}, null]') $$, 'PT422', 'invalid_input', 'a null in it is no object'
);
select throws_ok(
  $$ execute objects('[[{}]]') $$, 'PT422', 'invalid_input', 'nor is a list'
);
select throws_ok($$ execute objects('[{}, {}, {}]') $$, 'PT422', 'invalid_input', 'it has an end');

select lives_ok('select private.check_limit(limits) from unnest(array[0, 1000]) as limits',
  'a claim takes some');
select throws_ok('select private.check_limit(1001)', 'PT422', 'invalid_input', 'but not all');
select throws_ok('select private.check_limit(null)', 'PT422', 'invalid_input', 'nor who knows how many');

select * from finish();
rollback;
