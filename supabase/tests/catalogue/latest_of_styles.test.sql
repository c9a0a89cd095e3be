begin;
select plan(8);
select tests.start_empty();
delete from public.styles;
select tests.create_user('alice');
select tests.create_user('bob');
select tests.create_ready_model('alice', 'ada');
select tests.create_ready_model('alice', 'eva');
select tests.create_ready_model('bob', 'bobs');
select tests.complete_batch('alice', 'first', 'ada', 2);
select tests.complete_batch('alice', 'evas', 'eva', 1);
select tests.complete_batch('bob', 'of-bob', 'bobs', 1);
-- Two styles, of which the second has nothing finished.
select tests.create_batch('alice', 'running', 'ada', 2, 1);
update public.photos set completed_at = now() - variation * interval '1 hour'
where generation_batch_id = tests.id('first');

create function pg_temp.latest(p_model text) returns table (style_id text, photo_id uuid)
language sql as $$ select style_id, photo_id from public.latest_of_styles(tests.id(p_model)) $$;

grant execute on function pg_temp.latest(text) to authenticated;
select tests.authenticate_as('alice');
select results_eq(
  $$ select * from pg_temp.latest('ada') $$,
  $$ values ('test-1', tests.photo('first', 1)) $$,
  'the latest finished portrait of the person in each style, and nothing of what is being made'
);
select results_eq(
  $$ select thumbnail_url from public.latest_of_styles(tests.id('ada')) $$,
  $$ select thumbnail_url from public.photos where id = tests.photo('first', 1) $$,
  'its small picture'
);
select results_eq(
  $$ select * from pg_temp.latest('eva') $$,
  $$ values ('test-1', tests.photo('evas')) $$,
  'of this person alone'
);
select is_empty(
  $$ select * from pg_temp.latest('bobs') $$,
  'of nobody else''s'
);
select tests.clear_authentication();
select tests.edit('alice', 'changed', tests.photo('first', 1), 'larger');
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024)
from public.claim_photos(100) where batch_id = tests.id('changed');
select tests.authenticate_as('alice');
select results_eq(
  $$ select * from pg_temp.latest('ada') $$,
  $$ values ('test-1', tests.photo('first', 1)) $$,
  'one that was changed is not what the style makes'
);
select tests.clear_authentication();
update public.photos set backgrounds = '["beach"]' where id = tests.photo('first', 1);
select tests.authenticate_as('alice');
select results_eq(
  $$ select * from pg_temp.latest('ada') $$,
  $$ values ('test-1', tests.photo('first', 2)) $$,
  'and one at another place is not either'
);
select tests.clear_authentication();
update public.photos set backgrounds = '[]' where id = tests.photo('first', 1);
select tests.authenticate_as('alice');
delete from public.photos where id = tests.photo('first', 1);
select results_eq(
  $$ select * from pg_temp.latest('ada') $$,
  $$ values ('test-1', tests.photo('first')) $$,
  'after it was deleted the one before'
);
select tests.clear_authentication();
update public.styles set active = false;
select tests.authenticate_as('alice');
select is_empty(
  $$ select * from pg_temp.latest('ada') $$,
  'and nothing of a style that is no longer on offer'
);
select * from finish();
rollback;
