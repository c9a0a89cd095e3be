begin;
select plan(8);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_styles(1);
select tests.create_own_style('alice', 'kitchen');

select tests.authenticate_as('alice');
select is(
  (public.rename_own_style(tests.own_style('kitchen'), E' Grandma''s\nkitchen ')).name,
  'Grandma''s kitchen', 'a style takes another name, in one line'
);
select throws_ok(
  format('select public.rename_own_style(tests.own_style(%L), %L)', 'kitchen', name),
  'PT422', 'invalid_style_name', 'but some name'
)
from unnest(array[null, ' ', repeat('x', 61)]) as name;
select throws_ok(
  $$ select public.rename_own_style('test-1', 'Mine') $$, 'PT404', 'style_not_found',
  'the catalogue has its own'
);
select tests.authenticate_as('bob');
select throws_ok(
  $$ select public.rename_own_style(tests.own_style('kitchen'), 'Mine') $$,
  'PT404', 'style_not_found', 'and so has another''s'
);
select throws_ok(
  $$ select public.delete_own_style(tests.own_style('kitchen')) $$,
  'PT404', 'style_not_found', 'which nobody else deletes'
);
select tests.authenticate_as('alice');
select throws_ok(
  $$ update public.styles set name = 'Mine' $$, '42501', null, 'there is no other way'
);

select * from finish();
rollback;
