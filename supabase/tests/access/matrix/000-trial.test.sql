-- How a cell of the matrix is filled: a statement runs as somebody, with their claims, and is undone.

begin;

create table access.principals (who text, role text, label text);

insert into access.principals values
('anon', 'anon', null),
('owner', 'authenticated', 'alice'),
('other', 'authenticated', 'bob'),
('departed', 'authenticated', 'carol'),
('service_role', 'service_role', null);

create function access.become(p_who text) returns void
language plpgsql as $$
declare
  v_role text;
  v_label text;
begin
  select role, label into strict v_role, v_label from access.principals where who = p_who;
  perform
    set_config('request.jwt.claims', jsonb_strip_nulls(jsonb_build_object(
      'role', v_role, 'sub', tests.id(v_label), 'email', v_label || '@example.test'
    ))::text, true),
    set_config('role', v_role, true);
end
$$;

create function access.try(p_who text, p_statement text, p_before text default null)
returns text
language plpgsql as $$
declare
  v_rows bigint;
begin
  if p_before is not null then
    execute p_before;
  end if;
  perform access.become(p_who);
  execute p_statement;
  get diagnostics v_rows = row_count;
  raise exception using errcode = 'TRIED', message = v_rows;
exception
  when sqlstate 'TRIED' then
    return sqlerrm;
  when others then
    return sqlstate || ' ' || sqlerrm;
end
$$;

comment on function access.try is
  'The number of rows the statement met, or its error. p_before runs first, as postgres.';

create function access.outcome(p_who text, p_tried text, p_rows_of_other bigint default 0)
returns text
language sql immutable as $$
  select case
    when p_tried !~ ' ' then
      case when p_tried::bigint > case p_who when 'other' then p_rows_of_other else 0 end
        then 'done' else 'nothing there' end
    when left(p_tried, 5) = '42501' then 'refused'
    -- Views and generated columns that nobody can write.
    when left(p_tried, 5) in ('0A000', '428C9', '55000') then 'refused'
    -- No row can belong to an account that was deleted.
    when p_who = 'departed' and left(p_tried, 5) = '23503' then 'refused'
    else p_tried
  end
$$;

comment on function access.outcome is
  'done, refused, nothing there, or the error it met once it was let through.';

commit;

begin;
select plan(2);
select access.populate();
select is(
  access.try('owner', 'delete from public.models'), '1', 'a trial says how many rows it touched'
);
select isnt_empty('select * from public.models', 'and leaves them there');
select * from finish();
rollback;
