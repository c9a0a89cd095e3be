-- What the desk changes, for operators alone.

create function private.operator_grant_credits(
  p_id uuid, p_user_id uuid, p_amount integer, p_note text, p_kind public.credit_kind
)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_user public.users;
  v_balance integer;
  v_held integer;
begin
  perform private.require_operator();
  if p_id is null or p_kind is null or (p_amount between -10000 and 10000 and p_amount <> 0) is not true
    or (private.is_visible_text(p_note) and char_length(p_note) <= 200) is not true
  then
    raise exception using errcode = 'PT422', message = 'invalid_input',
      detail = 'An id, an amount of at most 10000 either way but 0, and a note of 1 to 200 characters.';
  end if;
  v_user := private.lock_user(p_user_id);
  select mine.balance, mine.held into v_balance, v_held
  from private.balances_of(v_user) as mine where mine.kind = p_kind;
  perform from admin.audit where request_id = p_id;
  if found then
    return v_balance;
  end if;
  if v_balance + p_amount < v_held then
    raise exception using errcode = 'PT409', message = 'credits_are_held';
  end if;
  return admin.grant_credits(p_user_id::text, p_amount, p_note, p_kind, p_id);
end
$$;

create function public.operator_grant_credits(
  id uuid, user_id uuid, amount integer, note text, kind public.credit_kind default 'generation'
)
returns integer
language sql
set search_path = ''
as $$
  select private.operator_grant_credits($1, $2, $3, $4, $5)
$$;

comment on function public.operator_grant_credits is
  'The client makes the id, so that asking twice grants once. Returns the balance of that kind.';

create function private.operator_retry_batch(p_batch_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  perform admin.retry_batch(p_batch_id);
end
$$;

create function public.operator_retry_batch(batch_id uuid)
returns void
language sql
set search_path = ''
as $$
  select private.operator_retry_batch($1)
$$;

create function private.operator_give_up_batch(p_batch_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  perform admin.give_up_batch(p_batch_id);
end
$$;

create function public.operator_give_up_batch(batch_id uuid)
returns void
language sql
set search_path = ''
as $$
  select private.operator_give_up_batch($1)
$$;

create function private.operator_retry_training(p_model_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  perform admin.retry_training(p_model_id);
end
$$;

create function public.operator_retry_training(model_id uuid)
returns void
language sql
set search_path = ''
as $$
  select private.operator_retry_training($1)
$$;

create function private.operator_give_up_training(p_model_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  perform admin.give_up_training(p_model_id);
end
$$;

create function public.operator_give_up_training(model_id uuid)
returns void
language sql
set search_path = ''
as $$
  select private.operator_give_up_training($1)
$$;

create function private.operator_pause_model(p_generation_model_id text, p_minutes integer)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  perform admin.pause_model(p_generation_model_id, p_minutes);
end
$$;

create function public.operator_pause_model(generation_model_id text, minutes integer)
returns void
language sql
set search_path = ''
as $$
  select private.operator_pause_model($1, $2)
$$;

create function private.operator_resume_model(p_generation_model_id text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  perform admin.resume_model(p_generation_model_id);
end
$$;

create function public.operator_resume_model(generation_model_id text)
returns void
language sql
set search_path = ''
as $$
  select private.operator_resume_model($1)
$$;

create function private.operator_set_default_model(p_generation_model_id text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  perform admin.set_default_model(p_generation_model_id);
end
$$;

create function public.operator_set_default_model(generation_model_id text)
returns void
language sql
set search_path = ''
as $$
  select private.operator_set_default_model($1)
$$;

create function private.operator_put_style(
  p_id text, p_name text, p_category public.style_category, p_prompt text, p_image_url text,
  p_card_url text, p_card_2x_url text, p_active boolean, p_texts jsonb
)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  perform admin.put_style(
    p_id, p_name, p_category, p_prompt, p_image_url, p_card_url, p_card_2x_url, p_active, p_texts
  );
end
$$;

create function public.operator_put_style(
  id text, name text, category public.style_category, prompt text, image_url text, card_url text,
  card_2x_url text, active boolean, texts jsonb
)
returns void
language sql
set search_path = ''
as $$
  select private.operator_put_style($1, $2, $3, $4, $5, $6, $7, $8, $9)
$$;

create function private.operator_set_style_active(p_style_id text, p_active boolean)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  perform admin.set_style_active(p_style_id, p_active);
end
$$;

create function public.operator_set_style_active(style_id text, active boolean)
returns void
language sql
set search_path = ''
as $$
  select private.operator_set_style_active($1, $2)
$$;

create function private.operator_order_styles(p_style_ids text[])
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  perform admin.order_styles(p_style_ids);
end
$$;

create function public.operator_order_styles(style_ids text[])
returns void
language sql
set search_path = ''
as $$
  select private.operator_order_styles($1)
$$;

create function private.operator_put_pack(
  p_id text, p_kind public.credit_kind, p_credits integer, p_price integer, p_currency text,
  p_position integer, p_active boolean
)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  perform admin.put_pack(
    p_id, p_kind, p_credits, p_price, p_currency, p_position, p_active
  );
end
$$;

create function public.operator_put_pack(
  id text, kind public.credit_kind, credits integer, price integer, currency text,
  "position" integer, active boolean
)
returns void
language sql
set search_path = ''
as $$
  select private.operator_put_pack($1, $2, $3, $4, $5, $6, $7)
$$;

create function private.operator_change_setting(p_name text, p_value text, p_was text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  perform admin.change_setting(p_name, p_value, p_was);
end
$$;

create function public.operator_change_setting(name text, value text, was text)
returns void
language sql
set search_path = ''
as $$
  select private.operator_change_setting($1, $2, $3)
$$;

-- What the pages for styles, packs and settings begin with.

create function private.operator_packs()
returns setof public.credit_packs
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  return query select * from public.credit_packs as pack order by pack.position, pack.id;
end
$$;

create function public.operator_packs()
returns table (
  id text, kind public.credit_kind, credits integer, price integer, currency text,
  "position" smallint, active boolean
)
language sql
set search_path = ''
as $$
  select * from private.operator_packs()
$$;

create function private.operator_styles()
returns table (
  id text, name text, category public.style_category, prompt text, active boolean, texts jsonb
)
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  return query
  select
    style.id, style.name, style.category, style.prompt, style.active,
    private.style_state(style.id) -> 'texts'
  from public.styles as style
  where style.owner_id is null
  order by style.position, style.id;
end
$$;

create function public.operator_styles()
returns table (
  id text, name text, category public.style_category, prompt text, active boolean, texts jsonb
)
language sql
set search_path = ''
as $$
  select * from private.operator_styles()
$$;

create function private.operator_settings()
returns setof admin.settings
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  return query select * from admin.settings;
end
$$;

create function public.operator_settings()
returns table (name text, type text, value text, about text)
language sql
set search_path = ''
as $$
  select * from private.operator_settings()
$$;

create function private.operator_check_credits()
returns table (
  user_id uuid, kind public.credit_kind, credits integer, credits_held integer,
  ledger_total integer, held_total integer
)
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_operator();
  return query
  select found.id, found.kind, found.credits, found.credits_held, found.ledger_total::integer,
    found.held_total::integer
  from admin.credit_check as found
  limit 20;
end
$$;

create function public.operator_check_credits()
returns table (
  user_id uuid, kind public.credit_kind, credits integer, credits_held integer,
  ledger_total integer, held_total integer
)
language sql
set search_path = ''
as $$
  select * from private.operator_check_credits()
$$;

comment on function public.operator_check_credits() is
  'The accounts whose credits do not add up, twenty at most; empty is right. Reads the whole ledger.';

-- The pictures of a style are uploaded before it is put.
create policy "operators add pictures of styles" on storage.objects
for insert to authenticated
with check (
  bucket_id = 'style-images'
  and name ~ '^[a-z0-9]+(-[a-z0-9]+)*\.(jpg|webp)$'
  and (select private.is_operator())
);

grant execute on function
  private.operator_grant_credits, public.operator_grant_credits,
  private.operator_retry_batch, public.operator_retry_batch,
  private.operator_give_up_batch, public.operator_give_up_batch,
  private.operator_retry_training, public.operator_retry_training,
  private.operator_give_up_training, public.operator_give_up_training,
  private.operator_pause_model, public.operator_pause_model,
  private.operator_resume_model, public.operator_resume_model,
  private.operator_set_default_model, public.operator_set_default_model,
  private.operator_put_style, public.operator_put_style,
  private.operator_set_style_active, public.operator_set_style_active,
  private.operator_order_styles, public.operator_order_styles,
  private.operator_put_pack, public.operator_put_pack,
  private.operator_change_setting, public.operator_change_setting,
  private.operator_styles, public.operator_styles,
  private.operator_packs, public.operator_packs,
  private.operator_settings, public.operator_settings,
  private.operator_check_credits, public.operator_check_credits
to authenticated;
