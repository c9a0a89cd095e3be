begin;
select plan(11);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.complete_batch('alice', 'batch', 'face', 3);
create temporary table link as
select tests.share('alice', 'share', array[tests.photo('batch', 2), tests.photo('batch', 1)], 7) as token;
grant select on link to service_role;
select tests.share('alice', 'other', array[tests.photo('batch', 3)]);

select tests.authenticate_as_service_role();
select results_eq(
  'select open.id, copy_path, hearted from link, public.open_share(token) as open',
  $$ values (tests.shared_photo('share', 1), null::text, false),
    (tests.shared_photo('share', 2), null, false) $$,
  'a link shows its portraits in order, also before their copies are there'
);
select tests.make_copies();
select results_eq(
  'select open.id, width, height, open.expires_at from link, public.open_share(token) as open',
  $$ values (tests.shared_photo('share', 1), 768, 1024, now() + interval '7 days'),
    (tests.shared_photo('share', 2), 768, 1024, now() + interval '7 days') $$,
  'then with these, and until when'
);
select is_empty(
  $$ select from link, public.open_share(token) as open, public.photos
  where to_jsonb(open)::text like any (array[
    '%' || photos.id || '%', '%' || photos.user_id || '%', '%' || photos.url || '%'
  ]) $$,
  'nothing in it leads to an original or to a person'
);
select is_empty(
  format('select * from public.open_share(%L)', odd), format('"%s" opens nothing', odd)
) from unnest(array['', 'x', repeat('A', 32), '%', tests.id('share')::text]) as odd;
select is_empty('select * from public.open_share(null)', 'and null neither');

select tests.clear_authentication();
select isnt_empty('select from link, public.open_share(token)', 'a link is good until its end');
update private.shares
set created_at = now() - interval '7 days', expires_at = now();
select is_empty(
  'select * from link, public.open_share(token)', 'and not a moment longer'
);

select * from finish();
rollback;
