-- Hold, capture, release: the only functions that move credits. Each takes the user's row lock, so
-- what one user does at the same moment in two tabs happens one after the other.
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

create function private.hold_credits(p_user_id uuid, p_amount integer)
returns void
language plpgsql
set search_path = ''
as $$
begin
  update public.users
  set credits_held = credits_held + p_amount
  where id = p_user_id and credits - credits_held >= p_amount;
  if not found then
    raise exception using errcode = 'PT402', message = 'insufficient_credits',
      detail = format('%s credits are needed.', p_amount);
  end if;
end
$$;

create function private.release_credits(p_user_id uuid, p_amount integer)
returns void
language sql
set search_path = ''
as $$
  update public.users set credits_held = credits_held - p_amount where id = p_user_id
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
  p_model_name text default null
)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_balance integer;
begin
  update public.users
  set credits = credits + p_amount, credits_held = credits_held - p_held
  where id = p_user_id
  returning credits into strict v_balance;
  insert into public.credit_history (
    user_id, amount, balance_after, type, description,
    related_transaction_id, related_photo_id, related_model_id, related_style_id, model_name
  )
  values (
    p_user_id, p_amount, v_balance, p_type, p_description,
    p_transaction_id, p_photo_id, p_model_id, p_style_id, p_model_name
  );
  return v_balance;
end
$$;

comment on function private.post_credits is
  'Changes the balance and writes the ledger line for it, in one step; p_held is taken out of what was held. Returns the new balance.';

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
  perform private.post_credits(new.id, signup_credits, 0, 'signup', 'Welcome credits')
  from private.settings
  where signup_credits > 0;
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
