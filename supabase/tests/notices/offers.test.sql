begin;
select plan(5);
select tests.start_empty();
select tests.create_user('alice');
delete from vault.secrets where name = 'vapid_keys';

select tests.authenticate_as('alice');
select results_eq(
  'select mail, push_key from public.notice_offers()', 'values (false, null::text)',
  'without a mail service and keys nothing is offered'
);
select tests.clear_authentication();
select vault.create_secret('no json', 'vapid_keys');
select tests.authenticate_as('alice');
select is((select push_key from public.notice_offers()), null, 'nor with keys that are none');
select tests.clear_authentication();
select vault.update_secret(
  id,
  json_build_object('publicKey', 'B' || repeat('p', 86), 'privateKey', repeat('s', 43))::text
) from vault.secrets where name = 'vapid_keys';
update private.settings set mail_from = 'hello@retrato.example';
select tests.authenticate_as('alice');
select results_eq(
  'select mail, push_key from public.notice_offers()', $$ values (false, 'B' || repeat('p', 86)) $$,
  'the key for browsers is told, its secret half is not'
);
select tests.clear_authentication();
select tests.turn_on_notices();
select tests.authenticate_as('alice');
select is((select mail from public.notice_offers()), true, 'e-mails go to confirmed addresses');
insert into public.notice_choices (user_id, mail) values (tests.id('alice'), false);
select throws_ok(
  $$ insert into public.notice_choices (user_id, mail) values (tests.id('bob'), false) $$,
  '42501', null, 'nobody chooses for another'
);

select * from finish();
rollback;
