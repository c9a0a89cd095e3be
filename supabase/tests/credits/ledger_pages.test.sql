-- A page of the ledger costs what is on it, however much came before.
begin;
select plan(7);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');

-- Two hundred orders of twenty portraits each, then those of somebody else, then trainings.
insert into public.credit_history (
  user_id, kind, amount, balance_after, type, description, related_transaction_id,
  related_photo_id, related_style_id
)
select
  tests.id(name), 'generation', -1, 50, 'generation', 'x',
  tests.id(name || ' order ' || number / 20), tests.id(name || ' photo ' || number), 'grey'
from unnest(array['alice', 'bob']) as name, generate_series(0, 3999) as number
order by name, number;
insert into public.credit_history (
  user_id, kind, amount, balance_after, type, description, related_transaction_id
)
select tests.id('alice'), 'training', -1, 5, 'training', 'x', tests.id('run ' || number)
from generate_series(1, 30) as number;
-- One that was tried again, after all that.
insert into public.credit_history (
  user_id, kind, amount, balance_after, type, description, related_transaction_id,
  related_photo_id, related_style_id
)
values (
  tests.id('alice'), 'generation', -1, 50, 'generation', 'x', tests.id('alice order 150'),
  tests.id('again'), 'grey'
);
analyze public.credit_history;

create function pg_temp.rows_read(p_query text) returns bigint
language plpgsql as $$
declare
  v_before bigint := pg_stat_get_xact_tuples_fetched('public.credit_history'::regclass)
    + pg_stat_get_xact_tuples_returned('public.credit_history'::regclass);
begin
  execute 'select count(*) from (' || p_query || ') as page';
  return pg_stat_get_xact_tuples_fetched('public.credit_history'::regclass)
    + pg_stat_get_xact_tuples_returned('public.credit_history'::regclass) - v_before;
end
$$;
grant execute on function pg_temp.rows_read to authenticated;

select tests.authenticate_as('alice');
select results_eq(
  'select count(*), sum(amount) from public.credit_history', 'values (4033::bigint, -3916::bigint)',
  'there is a long ledger'
);
select cmp_ok(
  pg_temp.rows_read('select * from public.credit_history_by_order(page_size => 5)'), '<', 100::bigint,
  'the newest page reads a few lines of it'
);
select cmp_ok(
  pg_temp.rows_read($$
    select * from public.credit_history_by_order(types => '{generation}', page_size => 5)
  $$),
  '<', 350::bigint, 'five orders are their lines, read when looked for and when added up'
);
select cmp_ok(
  pg_temp.rows_read($$
    select * from public.credit_history_by_order(
      before => (select min(id) + 2000 from public.credit_history), page_size => 5
    )
  $$)
  - pg_temp.rows_read('select min(id) + 2000 from public.credit_history'),
  '<', 400::bigint, 'so is an older page'
);
select cmp_ok(
  pg_temp.rows_read($$ select * from public.credit_history_by_order(kinds => '{training}') $$),
  '<', 200::bigint, 'trainings are found without the portraits'
);
select is(
  (select count(*) from public.credit_history_by_order(kinds => '{training}')), 31::bigint,
  'all of them'
);

-- Page by page it is the whole, each order once.
create function pg_temp.paged() returns table (entry text, amount integer, lines integer)
language plpgsql as $$
declare
  v_before bigint;
  v_page record;
  v_found integer;
begin
  loop
    v_found := 0;
    for v_page in
      select * from public.credit_history_by_order(before => v_before, page_size => 7)
    loop
      v_found := v_found + 1;
      v_before := v_page.last_id;
      entry := v_page.id;
      amount := v_page.amount;
      lines := v_page.lines;
      return next;
    end loop;
    exit when v_found = 0;
  end loop;
end
$$;
grant execute on function pg_temp.paged to authenticated;
select results_eq(
  'select count(*), count(distinct entry), sum(amount), sum(lines) from pg_temp.paged()',
  'values (232::bigint, 232::bigint, -3916::bigint, 4033::bigint)',
  'all pages together are the whole ledger, each order once'
);

select * from finish();
rollback;
