-- The welcome credits of one network in a day.
begin;
select plan(11);
select tests.start_empty();
update private.settings set max_welcomes_per_network = 2;

create function pg_temp.sign_up(p_name text, p_address text) returns integer
language plpgsql as $$
begin
  perform private.note_signup(jsonb_build_object(
    'metadata', jsonb_build_object('name', 'before-user-created', 'ip_address', p_address),
    'user', jsonb_build_object('id', tests.id(p_name))
  ));
  perform tests.create_user(p_name);
  return (select credits + training_credits from public.users where id = tests.id(p_name));
end
$$;

select is(pg_temp.sign_up('a', '192.0.2.1'), 115, 'the first of a network is welcomed');
select is(pg_temp.sign_up('b', '192.0.2.200'), 115, 'as many as the setting says are');
select is(pg_temp.sign_up('c', '192.0.2.7'), 0, 'then accounts of the same /24 begin with nothing');
select is(pg_temp.sign_up('d', '192.0.3.7'), 115, 'those of another do not');
select is(pg_temp.sign_up('e', '2001:db8:1::1'), 115, 'so it is with IPv6');
select is(pg_temp.sign_up('f', '2001:db8:1:ffff::1'), 115, 'of which a /48');
select is(pg_temp.sign_up('g', '2001:db8:1:aaaa::2'), 0, 'counts as one');
select is(pg_temp.sign_up('h', 'nowhere'), 115, 'an address that is none keeps nobody away');
update private.signups set created_at = now() - interval '25 hours';
select is(pg_temp.sign_up('i', '192.0.2.7'), 115, 'a day later it begins anew');
select is((select count(*) from private.signups), 1::bigint, 'and what was is forgotten');
select unalike(
  (select network from private.signups), '%192%', 'an address is not kept, only a digest of it'
);

select * from finish();
rollback;
