-- Hold, capture, release: the only functions that move credits. Each takes the user's row lock, so
-- what one user does at the same moment in two tabs happens one after the other. The two kinds of
-- credits go by the same rules, each in columns of its own.
--
-- Locks are taken in one order everywhere, so that no two transactions wait for each other:
-- account (auth.users), model, queue row, user, batch, photo. Whoever settles several photos of a
-- batch locks the model too, and whoever changes a user's credits twice the account: a row that is
-- updated twice in a transaction has its foreign keys checked, which locks what they point to.

create function private.current_user_id()
returns uuid
language plpgsql
stable
set search_path = ''
as $$
begin
  if auth.uid() is null then
    raise exception using errcode = 'PT401', message = 'not_authenticated';
  end if;
  return auth.uid();
end
$$;

create function private.lock_user(p_user_id uuid)
returns public.users
language plpgsql
set search_path = ''
as $$
declare
  v_user public.users;
begin
  select * into v_user from public.users where id = p_user_id for update;
  if not found then
    raise exception using errcode = 'PT404', message = 'user_not_found';
  end if;
  return v_user;
end
$$;

create function private.balances_of(p_user public.users)
returns table (kind public.credit_kind, balance integer, held integer)
language sql
immutable
set search_path = ''
as $$
  values
    ('generation'::public.credit_kind, p_user.credits, p_user.credits_held),
    ('training', p_user.training_credits, p_user.training_credits_held)
$$;

comment on function private.balances_of is 'A user''s credits, a row for each kind.';

create function private.hold_credits(
  p_user_id uuid, p_amount integer, p_kind public.credit_kind default 'generation'
)
returns void
language plpgsql
set search_path = ''
as $$
begin
  case p_kind
    when 'generation' then
      update public.users
      set credits_held = credits_held + p_amount
      where id = p_user_id and credits - credits_held >= p_amount;
    when 'training' then
      update public.users
      set training_credits_held = training_credits_held + p_amount
      where id = p_user_id and training_credits - training_credits_held >= p_amount;
  end case;
  if not found then
    raise exception using errcode = 'PT402',
      message = case p_kind
        when 'generation' then 'insufficient_credits'
        when 'training' then 'insufficient_training_credits'
      end,
      detail = format('%s credits are needed.', p_amount);
  end if;
end
$$;

create function private.owed_after(
  p_owed integer, p_balance bigint, p_held bigint, p_reverses boolean default false
)
returns integer
language sql
immutable
set search_path = ''
as $$
  select case
    when p_reverses then greatest(p_held - p_balance, 0)
    else least(p_owed, greatest(p_held - p_balance, 0))
  end
$$;

comment on function private.owed_after is
  'users.credits_owed when so much is held of such a balance: all that is missing after a reversal, else no more than was owed before, so that the constraint refuses whatever else would hold more than there is.';

create function private.release_credits(
  p_user_id uuid, p_amount integer, p_kind public.credit_kind default 'generation'
)
returns void
language plpgsql
set search_path = ''
as $$
begin
  case p_kind
    when 'generation' then
      update public.users
      set
        credits_held = credits_held - p_amount,
        credits_owed = private.owed_after(credits_owed, credits, credits_held - p_amount)
      where id = p_user_id;
    when 'training' then
      update public.users
      set
        training_credits_held = training_credits_held - p_amount,
        training_credits_owed = private.owed_after(
          training_credits_owed, training_credits, training_credits_held - p_amount
        )
      where id = p_user_id;
  end case;
end
$$;

create function private.post_credits(
  p_user_id uuid,
  p_amount integer,
  p_held integer,
  p_type public.credit_type,
  p_description text,
  p_transaction_id uuid default null,
  p_photo_id uuid default null,
  p_model_id uuid default null,
  p_style_id text default null,
  p_model_name text default null,
  p_kind public.credit_kind default 'generation'
)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_balance integer;
begin
  case p_kind
    when 'generation' then
      update public.users
      set
        credits = credits + p_amount,
        credits_held = credits_held - p_held,
        credits_owed = private.owed_after(
          credits_owed, credits + p_amount, credits_held - p_held, p_type = 'reversal'
        )
      where id = p_user_id
      returning credits into strict v_balance;
    when 'training' then
      update public.users
      set
        training_credits = training_credits + p_amount,
        training_credits_held = training_credits_held - p_held,
        training_credits_owed = private.owed_after(
          training_credits_owed, training_credits + p_amount, training_credits_held - p_held,
          p_type = 'reversal'
        )
      where id = p_user_id
      returning training_credits into strict v_balance;
  end case;
  insert into public.credit_history (
    user_id, kind, amount, balance_after, type, description,
    related_transaction_id, related_photo_id, related_model_id, related_style_id, model_name
  )
  values (
    p_user_id, p_kind, p_amount, v_balance, p_type, p_description,
    p_transaction_id, p_photo_id, p_model_id, p_style_id, p_model_name
  );
  return v_balance;
end
$$;

comment on function private.post_credits is
  'Changes the balance of one kind and writes the ledger line for it, in one step; p_held is taken out of what was held. Returns the new balance.';

create function private.create_user()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_name text := left(btrim(coalesce(
    new.raw_user_meta_data ->> 'name', new.raw_user_meta_data ->> 'full_name'
  )), 80);
  v_is_welcome boolean := private.may_welcome(new.email);
begin
  insert into public.users (id, email, name, avatar_url)
  values (
    new.id,
    new.email,
    case when private.is_visible_text(v_name) then v_name end,
    case
      when new.raw_user_meta_data ->> 'avatar_url' ~ '^https://'
        and char_length(new.raw_user_meta_data ->> 'avatar_url') <= 500
        then new.raw_user_meta_data ->> 'avatar_url'
    end
  );
  perform private.post_credits(
    new.id, welcome.amount, 0, 'signup', 'Welcome credits', p_kind => welcome.kind
  )
  from private.settings
  cross join lateral (
    values
      ('generation'::public.credit_kind, signup_credits),
      ('training', signup_training_credits)
  ) as welcome (kind, amount)
  where welcome.amount > 0 and v_is_welcome;
  return null;
end
$$;

create trigger create_user
after insert on auth.users
for each row execute function private.create_user();

create function private.sync_user_email()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.users set email = new.email where id = new.id;
  return null;
end
$$;

create trigger sync_user_email
after update of email on auth.users
for each row when (old.email is distinct from new.email)
execute function private.sync_user_email();
