-- What health says of work that comes too late, on each side of its line.
begin;
select plan(4);
select tests.start_empty();
select tests.create_user('ana');
select tests.create_ready_model('ana', 'face');
select tests.turn_on_notices();

create function pg_temp.health() returns text language sql as $$
  select array_to_string(problems || warnings, ' ') from admin.health
$$;

select tests.begin_checkout('ana', 'one', 'portraits-50');
select tests.write_down('evt_one', 'one');
update private.payment_events set received_at = now() - interval '299 seconds';
select unalike(pg_temp.health(), '%payments_unsettled%', 'an event may wait for five minutes');
update private.payment_events set received_at = now() - interval '301 seconds';
select alike(pg_temp.health(), '%payments_unsettled%', 'then it is a problem');

select tests.complete_batch('ana', 'batch', 'face', 1);
update private.notice_queue set happened_at = now() - interval '899 seconds',
  not_before = now() - interval '899 seconds';
select unalike(pg_temp.health(), '%notices_behind%', 'a notice may wait for a quarter of an hour');
update private.notice_queue set happened_at = now() - interval '901 seconds',
  not_before = now() - interval '901 seconds';
select alike(pg_temp.health(), '%notices_behind%', 'then it is warned of');

select * from finish();
rollback;
