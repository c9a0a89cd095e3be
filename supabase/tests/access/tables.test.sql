-- Who may do what to which table and column. The lists are whole.
begin;
select plan(8);

create temporary view granted as
select
  role.name as role, table_.relname::text as table_, privilege.name as privilege
from pg_class as table_
cross join unnest(array['anon', 'authenticated', 'service_role']) as role (name)
cross join unnest(
  array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']
) as privilege (name)
where table_.relnamespace = 'public'::regnamespace and table_.relkind in ('r', 'p', 'v', 'm')
  and has_table_privilege(role.name, table_.oid, privilege.name);

create temporary view granted_columns as
select
  role.name as role, table_.relname::text as table_, privilege.name as privilege,
  string_agg(attribute.attname, ' ' order by attribute.attname) as columns
from pg_class as table_
join pg_attribute as attribute on attribute.attrelid = table_.oid
  and attribute.attnum > 0 and not attribute.attisdropped
cross join unnest(array['anon', 'authenticated', 'service_role']) as role (name)
cross join unnest(array['select', 'insert', 'update', 'references']) as privilege (name)
where table_.relnamespace = 'public'::regnamespace and table_.relkind in ('r', 'p', 'v', 'm')
  and has_column_privilege(role.name, table_.oid, attribute.attnum, privilege.name)
  and not has_table_privilege(role.name, table_.oid, privilege.name)
group by 1, 2, 3;

select bag_eq(
  $$ select table_, privilege from granted where role = 'anon' $$,
  $$ values ('styles', 'select') $$,
  'visitors read the catalogue'
);

select bag_eq(
  $$ select table_, privilege from granted where role = 'authenticated' $$,
  $$ values
    ('users', 'select'), ('credit_history', 'select'),
    ('models', 'select'), ('models', 'delete'),
    ('model_training_images', 'select'), ('model_training_images', 'delete'),
    ('styles', 'select'), ('generation_models', 'select'),
    ('photo_generation_batches', 'select'),
    ('photos', 'select'), ('photos', 'delete') $$,
  'users read their tables, and delete models, training images and photos'
);

select bag_eq(
  $$ select table_, privilege, columns from granted_columns $$,
  $$ values
    ('users', 'update', 'avatar_url name'),
    ('models', 'insert', 'gender id name user_id'),
    ('models', 'update', 'name'),
    ('model_training_images', 'insert',
      'file_name file_size id image_order image_url model_id user_id'),
    ('photos', 'update', 'is_favorite') $$,
  'and write these columns, which is all that is ever written directly'
);

select bag_eq(
  $$ select table_, privilege from granted where role = 'service_role' $$,
  $$ values
    ('users', 'select'), ('credit_history', 'select'), ('models', 'select'),
    ('model_training_images', 'select'), ('styles', 'select'), ('generation_models', 'select'),
    ('photo_generation_batches', 'select'), ('photos', 'select') $$,
  'the Edge Functions read'
);

select bag_eq(
  $$ select role.name, schema.nspname::text
  from unnest(array['anon', 'authenticated', 'service_role']) as role (name), pg_namespace as schema
  where schema.nspname in ('private', 'admin') and has_schema_privilege(role.name, schema.oid, 'usage') $$,
  $$ values ('authenticated', 'private'), ('service_role', 'private') $$,
  'the console''s schema is for none of them, the private one not for visitors'
);

select is_empty(
  $$ select role.name, relation.oid::regclass
  from pg_class as relation
  cross join unnest(array['anon', 'authenticated', 'service_role']) as role (name)
  where relation.relnamespace in ('private'::regnamespace, 'admin'::regnamespace)
    and relation.relkind in ('r', 'v', 'm', 'p')
    and (
      has_table_privilege(role.name, relation.oid, 'select, insert, update, delete, truncate')
      or has_any_column_privilege(role.name, relation.oid, 'select, insert, update')
    ) $$,
  'no private table and no console view is open to them'
);

select is_empty(
  $$ select role.name, sequence.oid::regclass
  from (
    select * from pg_class
    where relkind = 'S' and relnamespace in (
      'public'::regnamespace, 'private'::regnamespace, 'admin'::regnamespace
    )
  ) as sequence
  cross join unnest(array['anon', 'authenticated', 'service_role']) as role (name)
  where has_sequence_privilege(role.name, sequence.oid, 'usage, select, update') $$,
  'nor a sequence'
);

create table public.just_made (id integer);
select is_empty(
  $$ select role from granted where table_ = 'just_made' $$,
  'a new table is open to nobody until it is granted'
);

select * from finish();
rollback;
