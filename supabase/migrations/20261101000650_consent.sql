-- Whoever trains a model confirms that its photos show themselves or someone who agreed, and an
-- adult. What counts is the wording of today: an older one is confirmed anew before the next training.

create function private.note_consent()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.consent_version is distinct from (select consent_version from private.settings) then
    raise exception using errcode = 'PT422', message = 'consent_unknown',
      hint = 'product_settings() tells the version that can be confirmed.';
  end if;
  new.consented_at := now();
  return new;
end
$$;

comment on function private.note_consent() is
  'Consent is not taken back by a number: whoever no longer agrees deletes the model.';

create trigger note_first_consent
before insert on public.models
for each row when (new.consent_version is not null)
execute function private.note_consent();

create trigger note_consent
before update of consent_version on public.models
for each row execute function private.note_consent();
