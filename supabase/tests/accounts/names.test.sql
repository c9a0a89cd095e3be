-- What people call themselves, their models and their files can be seen, and acts on nothing.
begin;
select plan(36);
select tests.start_empty();
select tests.create_user('alice');

create temporary table bad_names (name text);
insert into bad_names values
  (''), ('   '), (U&'\200B'), (U&'\3164\00A0'), (U&'\2800'), (U&'\FEFF\00AD'), (U&'\+0E0041'),
  (E'Ada\nLovelace'), (E'Ada\x1b[2J'), (U&'\202EecalevoL'), (U&'Ada\2066');
create temporary table good_names (name text);
insert into good_names values ('Ada'), ('Ñandú'), ('مريم'), ('नमस्ते'), ('山田 太郎'), ('👩‍👧'), ('❤️');
grant select on bad_names, good_names to authenticated;

insert into public.models (id, user_id, name, gender)
values (tests.id('model'), tests.id('alice'), 'Me', 'mujer');
select tests.authenticate_as('alice');

select throws_ok(
  format('update public.users set name = %L', name), '23514', null, format('no name: %L', name)
)
from bad_names;
select throws_ok(
  format('update public.models set name = %L', name), '23514', null, format('of no model: %L', name)
)
from bad_names;
select throws_ok(
  format(
    'insert into public.model_training_images
      (model_id, image_url, image_order, file_size, file_name)
    values (tests.id(''model''), ''training/'' || tests.id(''alice'') || ''/1.jpg'', 1, 1, %L)', name
  ),
  '23514', null, format('of no file: %L', name)
)
from bad_names;

update public.users set name = good_names.name from good_names;
update public.models set name = good_names.name from good_names;
select is((select count(*) from good_names where private.is_visible_text(name)), 7::bigint,
  'names of all the world are names');

select tests.clear_authentication();
insert into auth.users (id, email, raw_user_meta_data)
values (tests.id('nobody'), 'nobody@example.test', jsonb_build_object('name', U&'\200B\202E'));
select is(
  (select name from public.users where id = tests.id('nobody')), null,
  'a sign-up with a name that is none goes on without'
);
select ok(not private.is_visible_text(null) is true, 'nothing is no name');

select * from finish();
rollback;
