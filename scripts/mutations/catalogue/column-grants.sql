-- Each column of a public table that signed-in users may not write, granted to them.
select
  format('no %s of %s.%s', verb, class.oid::regclass, attribute.attname) as guard,
  format(
    'grant %s (%I) on %s to authenticated', verb, attribute.attname, class.oid::regclass
  ) as statements
from pg_class as class
join pg_attribute as attribute on attribute.attrelid = class.oid,
  unnest('{insert,update}'::text[]) as verb
where class.relnamespace = 'public'::regnamespace and class.relkind in ('r', 'p')
  and attribute.attnum > 0 and not attribute.attisdropped
  and not has_column_privilege('authenticated', class.oid, attribute.attnum, verb)
order by 1
