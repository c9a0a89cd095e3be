-- Each check, unique constraint, primary key, foreign key and exclusion, dropped, and each unique
-- index that stands alone; each foreign key also without what it does when its target goes.
with guarded as (
  select *, conrelid::regclass as relation from pg_constraint
  where connamespace in ('public'::regnamespace, 'private'::regnamespace)
    and contype in ('c', 'u', 'p', 'f', 'x')
)
select
  format('%s %s of %s', kind.name, conname, relation) as guard,
  format('alter table %s drop constraint %I cascade', relation, conname) as statements
from guarded join (
  values ('c', 'check'), ('u', 'unique'), ('p', 'primary key'), ('f', 'foreign key'),
    ('x', 'exclusion')
) as kind (type, name) on kind.type = contype::text
union all
select
  format('foreign key %s of %s: what goes with its target', conname, relation),
  format(
    'alter table %1$s drop constraint %2$I, add constraint %2$I %3$s', relation, conname,
    regexp_replace(pg_get_constraintdef(oid), ' ON DELETE (CASCADE|SET NULL)', '')
  )
from guarded
where contype = 'f' and confdeltype in ('c', 'n')
union all
select
  format('unique index %s of %s', class.relname, pg_index.indrelid::regclass),
  format('drop index %s', pg_index.indexrelid::regclass)
from pg_index join pg_class as class on class.oid = pg_index.indexrelid
where pg_index.indisunique
  and class.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
  and not exists (select from pg_constraint where conindid = pg_index.indexrelid)
order by 1
