-- The welcome credits of one network in a day.
begin;
select plan(16);
select tests.start_empty();
update private.settings set max_welcomes_per_network = 2;

create function pg_temp.sign_up(p_name text, p_address text) returns integer
language plpgsql as $$
begin
  perform private.note_signup(jsonb_build_object(
    'metadata', jsonb_build_object('name', 'before-user-created', 'ip_address', p_address),
    'user', jsonb_build_object('email', initcap(p_name) || '@example.test')
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
select is(pg_temp.sign_up('k', '127.0.0.1'), 115, 'this machine')
union all select is(pg_temp.sign_up('l', '192.168.1.7'), 115, 'and what is behind a proxy are no network')
union all select is(pg_temp.sign_up('m', '192.168.1.8'), 115, 'however many')
union all select is(pg_temp.sign_up('n', '192.168.1.9'), 115, 'come from there');
delete from auth.users where id = tests.id('d');
select is(pg_temp.sign_up('d', '198.51.100.7'), 0, 'who comes back at once is not welcomed again');
update private.signups set created_at = now() - interval '25 hours';
select is(pg_temp.sign_up('i', '192.0.2.7'), 115, 'a day later it begins anew');
select is((select count(*) from private.signups), 1::bigint, 'and what was is forgotten');
select unalike(
  (select address || network from private.signups), '%192%', 'an address is not kept, only a digest'
);

select * from finish();
rollback;
