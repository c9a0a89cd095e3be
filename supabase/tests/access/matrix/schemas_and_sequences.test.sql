-- Every schema and every sequence.
begin;
select plan(2);
select access.populate();

create temporary table schema as
select oid, nspname as name from pg_namespace
where nspname !~ '^pg_' and nspname not in ('information_schema', 'tests', 'access');

insert into access.cells
select 'schema', name, verb, '*', who,
  case when has_schema_privilege(role, oid, verb) then 'done' else 'refused' end
from schema cross join access.principals cross join unnest('{usage,create}'::text[]) as verb
where access.is_judged(name, who);

select is_empty('select access.problems()', 'schemas are open as far as is listed');
select diag(access.count_cells());

delete from access.cells;
insert into access.cells
select 'sequence', format('%s.%s', schema.name, class.relname), verb, '*', who,
  access.outcome(who, access.try(
    who, format(statement, format('%I.%I', schema.name, class.relname))
  ))
from pg_class as class
join schema on schema.oid = class.relnamespace
cross join access.principals
cross join (
  values ('usage', 'select nextval(%L)'), ('select', 'select last_value from %s'),
    ('update', 'select setval(%L, 1)')
) as trial (verb, statement)
where class.relkind = 'S' and access.is_ours(schema.name);

select is_empty('select access.problems()', 'sequences are open as far as is listed');
select diag(access.count_cells());

select * from finish();
rollback;
