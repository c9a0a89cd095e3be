begin;
select plan(3);

select is_empty(
  $$ select relname from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity $$,
  'every public table has row-level security'
);

select is_empty(
  $$ select relname from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('v', 'm') $$,
  'no public view looks past it'
);

select bag_eq(
  $$ select tablename::text, policyname::text, cmd, roles::text from pg_policies
  where schemaname = 'public' $$,
  $$ values
    ('credit_history', 'users read their own ledger', 'SELECT', '{authenticated}'),
    ('generation_model_sizes', 'users read the sizes', 'SELECT', '{authenticated}'),
    ('generation_models', 'users read the generation models', 'SELECT', '{authenticated}'),
    ('model_training_images', 'users delete their own training images', 'DELETE', '{authenticated}'),
    ('model_training_images', 'users add their own training images', 'INSERT', '{authenticated}'),
    ('model_training_images', 'users read their own training images', 'SELECT', '{authenticated}'),
    ('models', 'users delete their own models', 'DELETE', '{authenticated}'),
    ('models', 'users add their own models', 'INSERT', '{authenticated}'),
    ('models', 'users read their own models', 'SELECT', '{authenticated}'),
    ('models', 'users change their own models', 'UPDATE', '{authenticated}'),
    ('model_training_images', 'users choose the face in their own training images', 'UPDATE',
      '{authenticated}'),
    ('model_references', 'users read their own references', 'SELECT', '{authenticated}'),
    ('notice_choices', 'users read their own choices', 'SELECT', '{authenticated}'),
    ('notice_choices', 'users choose for themselves', 'INSERT', '{authenticated}'),
    ('notice_choices', 'users change their own choices', 'UPDATE', '{authenticated}'),
    ('photo_generation_batches', 'users read their own batches', 'SELECT', '{authenticated}'),
    ('photos', 'users delete their own finished photos', 'DELETE', '{authenticated}'),
    ('photos', 'users read their own photos', 'SELECT', '{authenticated}'),
    ('photos', 'users mark their own finished photos', 'UPDATE', '{authenticated}'),
    ('push_subscriptions', 'users see their own devices', 'SELECT', '{authenticated}'),
    ('push_subscriptions', 'users remove their own devices', 'DELETE', '{authenticated}'),
    ('retention_clocks', 'users read their own clocks', 'SELECT', '{authenticated}'),
    ('styles', 'visitors read the catalogue', 'SELECT', '{anon}'),
    ('styles', 'users read the catalogue and their own styles', 'SELECT', '{authenticated}'),
    ('credit_packs', 'everybody sees what is sold', 'SELECT', '{anon,authenticated}'),
    ('payments', 'users read their own payments', 'SELECT', '{authenticated}'),
    ('style_texts', 'everyone reads the texts of styles', 'SELECT', '{anon,authenticated}'),
    ('users', 'users read their own profile', 'SELECT', '{authenticated}'),
    ('users', 'users update their own profile', 'UPDATE', '{authenticated}') $$,
  'these are all the policies'
);

select * from finish();
rollback;
