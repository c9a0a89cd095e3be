begin;
select plan(3);
select tests.start_empty();
select tests.create_user('alice');
select tests.create_ready_model('alice', 'face');
select tests.turn_on_notices();
select tests.add_device('alice', 'phone');
select tests.complete_batch('alice', 'batch', 'face', 1);
select tests.authenticate_as('alice');
select public.note_presence();
insert into public.notice_choices (user_id, picture) values (tests.id('alice'), true);
select tests.clear_authentication();
insert into private.told_notices (kind, subject, user_id) values ('portraits', 'x', tests.id('alice'));
select tests.create_draft_model('alice', 'young');
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();

delete from auth.users where id = tests.id('alice');
select is(
  (select count(*)::integer from private.notice_queue)
    + (select count(*)::integer from private.told_notices)
    + (select count(*)::integer from private.presence)
    + (select count(*)::integer from public.push_subscriptions)
    + (select count(*)::integer from public.notice_choices),
  0, 'nothing stays of whoever is deleted'
);

select tests.authenticate_as('alice');
select lives_ok('select public.note_presence()', 'who has gone is seen nowhere');
select tests.clear_authentication();
select is_empty('select from private.presence', 'and leaves nothing behind');

select * from finish();
rollback;
