-- Every function: by the catalogue, and ours also called, with nulls.
begin;
select plan(4);
select access.populate();

create temporary table callable as
select function.oid, function.prokind as kind, schema.nspname as schema,
  format('%s.%s', schema.nspname, function.proname) as name,
  format('%I.%I', schema.nspname, function.proname) as sql,
  array(
    select case parameter
      when 'record'::regtype then 'row()'
      else 'null::' || parameter::regtype
    end
    from unnest(function.proargtypes) as parameter
  ) as arguments,
  who,
  has_schema_privilege(role, schema.oid, 'usage')
    and has_function_privilege(role, function.oid, 'execute') as granted
from pg_proc as function
join pg_namespace as schema on schema.oid = function.pronamespace
cross join access.principals
where schema.nspname !~ '^pg_' and schema.nspname not in ('information_schema', 'tests', 'access')
  and access.is_judged(format('%s.%s', schema.nspname, function.proname), who);

insert into access.cells
select 'function', name, 'execute', '*', who,
  case when bool_or(granted) then 'done' else 'refused' end
from callable
group by name, who;

select is_empty('select access.problems()', 'functions are open as far as is listed');
select diag(access.count_cells());

-- The arguments come from a table, since a strict function of constant nulls is never entered.
create function pg_temp.call(p_sql text, p_kind "char", p_arguments text[]) returns text
language sql as $$
  select case p_kind
    when 'p' then format('call %s(%s)', p_sql, array_to_string(p_arguments, ', '))
    else format(
      'select %s(%s) from (select 1%s offset 0) as given', p_sql,
      string_agg('given.a' || i, ', '), string_agg(format(', %s as a%s', p_arguments[i], i), '')
    )
  end
  from generate_subscripts(p_arguments, 1) as i
$$;

create temporary table called as
select oid, who, granted, access.try(who, pg_temp.call(sql, kind, arguments)) as met
from callable
where access.is_ours(name);

select is_empty(
  $$ select oid::regprocedure, who, met from called
  where granted = (met ~ '^42501 permission denied for (function|schema)') or met ~ '^42(?!501)' $$,
  'who has the right gets in, also to the functions behind; nobody else does'
);
select diag(format('%s of them called', count(*))) from called;

select is_empty(
  $$ select name from callable where not has_function_privilege(current_user, oid, 'execute') $$,
  'each is open to postgres, so that a refusal is about who calls'
);

select is_empty(
  $$ select name from callable where access.is_ours(name)
  group by name having count(distinct oid) > 1 $$,
  'a name stands for one function'
);

select * from finish();
rollback;
