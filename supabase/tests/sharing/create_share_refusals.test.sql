begin;
select plan(15);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 3);
select tests.create_batch('alice', 'open', 'face', 1, 1);
select tests.share('alice', 'hers', array[tests.photo('batch')]);

select tests.authenticate_as('bob');
select throws_ok(
  $$ select public.create_share(tests.id('share'), array[tests.photo('batch')]) $$,
  'PT404', 'photo_not_found', 'nobody shares what is another''s'
);
select throws_ok(
  $$ select public.create_share(tests.id('hers'), array[tests.photo('batch')]) $$,
  'PT409', 'share_exists', 'nor gets the link of another''s share'
);

select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.create_share(tests.id('share'), array[tests.photo('batch'), tests.photo('open')]) $$,
  'PT404', 'photo_not_found', 'what is not finished is not shared'
);
select throws_ok(
  $$ select public.create_share(tests.id('share'), array[tests.photo('batch'), gen_random_uuid()]) $$,
  'PT404', 'photo_not_found', 'nor what is not there'
);
select throws_ok(
  format('select public.create_share(tests.id(''share''), %s, %s)', ids, days),
  'PT422', 'invalid_input', why
)
from (
  values
    ('array[]::uuid[]', '1', 'nothing is no share'),
    ('null', '1', 'and neither is null'),
    ('array[null]::uuid[]', '1', 'nor what holds a null'),
    ('array[tests.photo(''batch''), tests.photo(''batch'')]', '1', 'one portrait twice neither'),
    ('array(select gen_random_uuid() from generate_series(1, 21))', '1', 'more than twenty neither'),
    ('array[tests.photo(''batch'')]', '0', 'less than a day is refused'),
    ('array[tests.photo(''batch'')]', '91', 'and more than ninety'),
    ('array[tests.photo(''batch'')]', 'null', 'and for ever')
) as odd (ids, days, why);

select tests.clear_authentication();
update private.settings set max_shares = 2;
select tests.share('alice', 'second', array[tests.photo('batch')]);
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.create_share(tests.id('third'), array[tests.photo('batch')]) $$,
  'PT429', 'too_many_shares', 'there are so many at a time'
);
select tests.clear_authentication();
update private.settings set max_shares = 50, max_requests_per_minute = 1;
select tests.authenticate_as('alice');
select throws_ok(
  $$ select public.create_share(tests.id('third'), array[tests.photo('batch')]) $$,
  'PT429', 'too_many_requests', 'and in a minute'
);
select throws_ok(
  $$ select public.create_share(null, array[tests.photo('batch')]) $$,
  'PT422', null, 'a share has an id'
);

select * from finish();
rollback;
