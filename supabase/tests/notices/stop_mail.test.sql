begin;
select plan(11);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_user('bob');
select tests.turn_on_notices();
create temporary table token as
select private.stop_token(tests.id('alice')) as alice, private.stop_token(tests.id('bob')) as bob;
grant select on token to service_role;

select matches((select alice from token), '^[A-Za-z0-9_-]{48}$', 'a token can stand in an address');
select tests.authenticate_as_service_role();
select is(public.stop_mail(forged), false, 'turned down: ' || coalesce(forged, 'null'))
from token, unnest(array[
  '', 'x', left(alice, 47) || case right(alice, 1) when 'A' then 'B' else 'A' end,
  left(bob, 22) || right(alice, 26), alice || 'A'
]) as forged;
select is(public.stop_mail(null), false, 'nothing is no token');
select tests.clear_authentication();
select is_empty('select from public.notice_choices', 'and nobody''s choice changes');

select tests.authenticate_as_service_role();
select is((select public.stop_mail(alice) from token), true, 'a link turns e-mails off');
select is((select public.stop_mail(alice) from token), true, 'also the second time');
select tests.clear_authentication();
select results_eq(
  'select user_id, mail from public.notice_choices', $$ values (tests.id('alice'), false) $$,
  'of whom it was for'
);

select * from finish();
rollback;
