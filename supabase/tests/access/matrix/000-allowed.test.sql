-- Who may do what. The other files of this folder try everything that is in the database: what is
-- listed here must succeed, all else must be refused, and a new object fails until it is listed.
--
-- who: anon, a visitor · owner, of the row, path or topic · other, a user who is not · departed,
-- whose account was deleted while the token lives · service_role · users, the three who are signed
-- in · everyone · nobody.

begin;

drop schema if exists access cascade;
create schema access;

create table access.allowed (
  kind text,
  -- Names; one that ends in * stands for all that begin so.
  objects text,
  verbs text,
  -- Columns of a relation, paths in a bucket; * for all.
  which text,
  who text,
  why text check (why <> '')
);

insert into access.allowed values

-- Our tables and views. Never listed: insert or update of what costs credits. -------------------
('relation', 'public.users', 'select', '*', 'owner service_role',
  'profile and balance'),
('relation', 'public.users', 'update', 'name avatar_url avatar_path locale', 'owner',
  'their name, picture and language'),
('relation', 'public.credit_history', 'select', '*', 'owner service_role',
  'their ledger, written by functions alone'),
('relation', 'public.models', 'select', '*', 'owner service_role',
  'their models'),
('relation', 'public.models', 'insert', 'id user_id name gender consent_version', 'owner',
  'a draft; the rest is set by training'),
('relation', 'public.models', 'update', 'name consent_version', 'owner',
  'renaming, and confirming whom the photos show'),
('relation', 'public.models', 'delete', '*', 'owner',
  'triggers end its work and remove its files'),
('relation', 'public.model_training_images', 'select', '*', 'owner service_role',
  'their selfies'),
('relation', 'public.model_training_images', 'insert',
  'id model_id user_id image_url image_order file_size file_name face_box', 'owner',
  'selfies; a constraint keeps image_url in the owner''s folder'),
('relation', 'public.model_training_images', 'update', 'face_box', 'owner',
  'which of several faces is theirs'),
('relation', 'public.model_training_images', 'delete', '*', 'owner',
  'but for the last that a ready model knows'),
('relation', 'public.model_references', 'select', '*', 'owner service_role',
  'what their portraits are made from; made by functions alone'),
('relation', 'public.photo_generation_batches', 'select', '*', 'owner service_role',
  'made and changed by functions alone'),
('relation', 'public.photos', 'select', '*', 'owner service_role',
  'their photos'),
('relation', 'public.photos', 'update', 'is_favorite', 'owner',
  'a mark'),
('relation', 'public.photos', 'delete', '*', 'owner',
  'once it has ended'),
('relation', 'public.styles', 'select',
  'id name category image_url card_url card_2x_url position active version', 'everyone',
  'the catalogue, also on the front page'),
('relation', 'public.styles', 'select', 'status failure_code created_at', 'users service_role',
  'what became of their own'),
('relation', 'public.styles', 'select', 'prompt owner_id', 'service_role',
  'what Gemini is asked for is nobody else''s to read'),
('relation', 'public.style_texts', 'select', '*', 'everyone',
  'the catalogue in each language'),
('relation', 'public.generation_models', 'select', '*', 'users service_role',
  'which Gemini models there are'),
('relation', 'public.generation_model_sizes', 'select', '*', 'users service_role',
  'the sizes that those draw, and what they cost'),
('relation', 'public.notice_choices', 'select', '*', 'owner service_role',
  'which e-mails they want'),
('relation', 'public.notice_choices', 'insert', 'user_id mail picture', 'owner',
  'which e-mails they want'),
('relation', 'public.notice_choices', 'update', 'user_id mail picture', 'owner',
  'which e-mails they want'),
('relation', 'public.push_subscriptions', 'select', 'id user_id endpoint created_at', 'owner service_role',
  'their devices; added by a function, which proves whose they are'),
('relation', 'public.push_subscriptions', 'select', 'p256dh auth', 'service_role',
  'what messages are encrypted for'),
('relation', 'public.push_subscriptions', 'delete', '*', 'owner',
  'their devices'),
('relation', 'public.credit_packs', 'select', '*', 'everyone',
  'what is sold, also on the front page'),
('relation', 'public.payments', 'select',
  'id user_id pack_id kind credits amount currency status withdrawn starts_at_once_at created_at
  paid_at', 'owner', 'what they bought; written by functions alone'),
('relation', 'public.payments', 'select', '*', 'service_role',
  'what was bought'),
('relation', 'public.retention_clocks', 'select',
  'user_id portraits photos portraits_from photos_from', 'owner',
  'how long they keep what, changed by functions alone'),
('relation', 'private.*', '', '', 'nobody',
  'rules and queues, reached through functions'),
('relation', 'admin.*', '', '', 'nobody',
  'for the SQL console'),
('sequence', 'public.credit_history_id_seq', '', '', 'nobody',
  'numbers the ledger'),
('sequence', 'admin.audit_id_seq', '', '', 'nobody',
  'numbers the log'),

-- Our functions. An rpc is one of public and the private one of its name, which it calls. --------
('rpc', 'start_training order_training_images order_references', 'execute', '*', 'users',
  'of their own models'),
('rpc', 'create_generation_batch retry_failed_photos cancel_generation_batch', 'execute', '*',
  'users', 'with their own models and credits'),
('rpc', 'increment_download request_free_retry edit_photo delete_portraits', 'execute', '*', 'users',
  'of their own photos'),
('rpc', 'create_share revoke_share shares', 'execute', '*', 'users',
  'of their own photos; strangers have no role here, visit-share asks for them'),
('rpc', 'add_own_style rename_own_style delete_own_style', 'execute', '*', 'users',
  'styles of their own'),
('rpc', 'tell_when_open note_presence notice_offers add_push_subscription', 'execute', '*', 'users',
  'notices of their own'),
('rpc', 'set_retention retention_preview leaving_portraits leaving_photos leaving_people
  keep_portraits keep_person', 'execute', '*', 'users', 'their own clocks, portraits and people'),
('rpc', 'photo_advice', 'execute', '*', 'users',
  'about their own models'),
('function', 'public.credit_history_by_order', 'execute', '*', 'users',
  'their own ledger'),
('function', 'public.latest_of_styles', 'execute', '*', 'users',
  'their own portraits'),
('function', 'public.portraits_by_style public.credits_by_month', 'execute', '*', 'users',
  'figures of their own'),
('rpc', 'begin_checkout', 'execute', '*', 'users',
  'a purchase of their own, asked for by checkout in their name'),
('rpc', 'keep_checkout record_payment_event settle_payment claim_payments begin_asking_stripe
  report_stripe', 'execute', '*', 'service_role', 'checkout, stripe-webhook and settle-payments'),
('rpc', 'provider_pauses', 'execute', '*', 'users',
  'says why a batch waits'),
('rpc', 'operator_health operator_days operator_money operator_groups operator_failure_examples operator_gemini
  operator_batches operator_trainings operator_account operator_ledger operator_audit
  operator_styles operator_packs operator_settings operator_check_credits operator_grant_credits operator_retry_batch
  operator_give_up_batch operator_retry_training operator_give_up_training operator_put_pack
  operator_pause_model operator_resume_model operator_set_default_model
  operator_put_style operator_set_style_active operator_order_styles operator_change_setting',
  'execute', '*', 'users', 'operators alone get past the first line of each (tests/desk/who_may)'),
('function', 'private.is_operator', 'execute', '*', 'users',
  'asked by a policy of storage.objects'),
('rpc', 'delete_account delete_model receipts', 'execute', '*', 'users',
  'their own'),
('rpc', 'receipt receipt_lines', 'execute', '*', 'anon users',
  'whoever has the token, above all who has no account any more'),
('rpc', 'product_settings', 'execute', '*', 'everyone',
  'prices and limits, also on the front page'),
('function', 'public.claim_photos', 'execute', '*', 'service_role',
  'generate-photos'),
('rpc', 'complete_photos complete_photo fail_photo reschedule_photo refuse_photo return_photo
  pause_provider', 'execute', '*', 'service_role', 'generate-photos'),
('rpc', 'claim_training judge_training_image continue_training complete_training
  fail_training reschedule_training', 'execute', '*', 'service_role', 'train-model'),
('function', 'public.claim_likeness', 'execute', '*', 'service_role',
  'judge-photos'),
('rpc', 'record_likeness reschedule_likeness', 'execute', '*', 'service_role', 'judge-photos'),
('function', 'public.claim_share_copies', 'execute', '*', 'service_role',
  'make-shares'),
('rpc', 'complete_share_copy reschedule_share_copy', 'execute', '*', 'service_role',
  'make-shares'),
('rpc', 'claim_notices complete_notice fail_notice reschedule_notice', 'execute', '*',
  'service_role', 'send-notices'),
('rpc', 'stop_mail', 'execute', '*', 'service_role', 'stop-notices'),
('rpc', 'open_share heart_share_photo', 'execute', '*', 'service_role', 'visit-share'),
('rpc', 'claim_styles complete_style refuse_style reschedule_style', 'execute', '*',
  'service_role', 'prepare-styles'),
('rpc', 'claim_storage_removals finish_storage_removals',
  'execute', '*', 'service_role', 'remove-objects'),
('rpc', 'wake_workers',
  'execute', '*', 'service_role', 'the Edge Functions nudge each other'),
('rpc', 'put_style',
  'execute', '*', 'service_role', 'npm run styles'),
('rpc', 'health',
  'execute', '*', 'service_role', 'health'),
('function', 'private.wake_generation private.wake_training private.wake_likeness
  private.wake_styles private.wake_shares private.wake_notices private.wake_removals',
  'execute', '*', 'service_role',
  'called by wake_workers'),
('function', 'private.owns_path private.is_in_use
  private.may_store_file private.owns_avatar_path',
  'execute', '*', 'users', 'asked by the policies of storage.objects'),
('function', 'private.is_visible_text private.has_keys private.is_share private.is_box
  private.is_point private.is_face', 'execute', '*', 'users service_role',
  'asked by the checks of tables'),
('function', 'private.*', '', '', 'nobody',
  'called by other functions and by cron'),
('function', 'admin.*', '', '', 'nobody',
  'for the SQL console'),

-- Buckets: {user} is the id of the path's owner. To download is to need nothing but the address. -
('bucket', 'model-training-images', 'select insert delete', 'training/{user}/{file}', 'owner',
  'their selfies; one that a model uses stays'),
('bucket', 'model-training-images', 'select', 'reference/{user}/{file}', 'owner',
  'what training made of them; written and removed by workers alone'),
('bucket', 'own-style-images', 'select insert delete', 'upload/{user}/{file}', 'owner',
  'what their own styles are made of; one that is being prepared stays'),
('bucket', 'own-style-images', 'select', 'style/{user}/{file}', 'owner',
  'what was made of it; written and removed by workers alone'),
('bucket', 'avatars', 'select insert delete', '{user}/{file}', 'owner',
  'their pictures; one that is shown stays'),
('bucket', 'generated-photos model-previews', 'download', '*', 'everyone',
  'under names nobody can guess'),
('bucket', 'style-images', 'download', '*', 'everyone',
  'the catalogue'),
('bucket', 'model-training-images avatars generated-photos model-previews style-images
  shared-photos own-style-images',
  'select insert update delete', '*', 'service_role',
  'Edge Functions store and remove through the Storage API'),

-- Realtime topics ---------------------------------------------------------------------------------
('topic', 'user:{user}', 'receive-broadcast', '*', 'owner departed',
  'their events; none are sent to an account that was deleted'),
('topic', '*', 'receive-broadcast receive-presence send-broadcast send-presence', '*',
  'service_role', 'what holds the secret key passes row-level security'),

-- Schemas, and what we rely on of the platform: users have no more of it than this --------------
('schema', 'public', 'usage', '*', 'everyone',
  'what is in it is granted one by one'),
('schema', 'private', 'usage', '*', 'everyone',
  'so that the functions of public may call those that are granted'),
('schema', 'admin', '', '', 'nobody',
  'for the SQL console'),
('relation', 'storage.objects', 'select delete', '*', 'owner',
  'in the paths listed above');

create table access.entries as
select
  case kind when 'rpc' then 'function' else kind end as kind,
  rtrim(name, '*') as name, name like '%*' as is_prefix, verb, which_one as which, one as who
from access.allowed,
  regexp_split_to_table(objects, '\s+') as named,
  unnest(case kind
    when 'rpc' then array['public.' || named, 'private.' || named]
    else array[named]
  end) as name,
  regexp_split_to_table(verbs, '\s+') as verb,
  regexp_split_to_table(which, '\s+') as which_one,
  regexp_split_to_table(who, '\s+') as whom,
  unnest(case whom
    when 'everyone' then '{anon,owner,other,departed,service_role}'
    when 'users' then '{owner,other,departed}'
    else array[whom]
  end) as one;

comment on table access.entries is 'access.allowed, one thing a row.';

commit;

begin;
select plan(2);
select is_empty(
  $$ select kind, name, verb, which, who from access.entries
  group by 1, 2, 3, 4, 5 having count(*) > 1 $$,
  'nothing is said twice'
);
select is_empty(
  $$ select kind, name, who from access.entries
  where kind not in ('schema', 'relation', 'sequence', 'function', 'bucket', 'topic')
    or who not in ('anon', 'owner', 'other', 'departed', 'service_role', 'nobody') $$,
  'and nothing of what or of whom nobody has heard'
);
select * from finish();
rollback;
