-- However much one user has waiting, it delays another's first image by at most one slot.
begin;
select plan(5);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select admin.grant_credits('alice@example.test', 400);

create function pg_temp.claims_until_first(p_user text) returns integer language plpgsql as $$
begin
  for i in 1 .. 20 loop
    if tests.id(p_user) = (select user_id from public.claim_photos(1)) then
      return i;
    end if;
  end loop;
end
$$;
create function pg_temp.ask(p_user text) returns void language sql as $$
  select tests.create_user(p_user);
  select tests.create_ready_model(p_user, p_user || '-face');
  select tests.create_batch(p_user, p_user || '-batch', p_user || '-face', 1, 4);
$$;

select tests.create_batch('alice', 'batch-' || i, 'face', 10, 4)
from generate_series(1, 10) as i;
select is(
  (select count(*) from private.generation_queue), 400::bigint, 'one user has 400 images waiting'
);
update private.provider_pace set in_flight_limit = 1000;
select count(*) from public.claim_photos(16);
select pg_temp.ask('bob');
select cmp_ok(
  pg_temp.claims_until_first('bob'), '<=', 2, 'another''s first image is the next or the one after'
);

-- An outage sends back what was in work, image after image.
select count(*) from public.claim_photos(100);
select public.reschedule_photo(photo_id, lease_token, 'provider_unavailable', '503', 0)
from private.generation_queue where lease_token is not null;
select pg_temp.ask('carol');
select cmp_ok(
  pg_temp.claims_until_first('carol'), '<=', 3, 'also behind images that are tried again'
);

-- Workers are lost with what they had.
select count(*) from public.claim_photos(100);
update private.generation_queue set lease_expires_at = now() - interval '1 second'
where lease_token is not null;
select private.tick();
select pg_temp.ask('dora');
select cmp_ok(
  pg_temp.claims_until_first('dora'), '<=', 4, 'or that lost their worker'
);

-- Or have no time left for it.
-- One by one, since what has lost a worker is handed out alone.
do $$ begin for i in 1 .. 100 loop perform public.claim_photos(1); end loop; end $$;
select public.return_photo(photo_id, lease_token, 0)
from private.generation_queue where lease_token is not null;
select pg_temp.ask('eve');
select cmp_ok(
  pg_temp.claims_until_first('eve'), '<=', 5, 'or were given back: one slot for each other user'
);

select * from finish();
rollback;
