begin;
select plan(1);

select is_empty(
  $$ select conrelid::regclass, conname from pg_constraint as key
  where key.contype = 'f'
    and key.connamespace in ('public'::regnamespace, 'private'::regnamespace)
    and not exists (
      select from pg_index
      where pg_index.indrelid = key.conrelid
        -- A key that is null asks for nothing: an index need not hold such rows.
        and coalesce(
          pg_get_expr(pg_index.indpred, pg_index.indrelid) = format(
            '(%I IS NOT NULL)',
            (select attname from pg_attribute
              where attrelid = key.conrelid and attnum = key.conkey[1])
          ),
          true
        )
        and (pg_index.indkey::smallint[])[0 : cardinality(key.conkey) - 1] @> key.conkey
    )
    -- Styles and Gemini models are retired, not deleted.
    and conname not in ('photos_style_id_fkey', 'photos_generation_model_id_fkey') $$,
  'every foreign key has an index, so that deleting what it points to reads no whole table'
);

select * from finish();
rollback;
