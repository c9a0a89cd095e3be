begin;
select plan(1);

select bag_eq(
  $$ select jobname::text, schedule::text, command::text from cron.job where jobname like 'retrato-%' $$,
  $sql$ values
    ('retrato-tick', '10 seconds', 'select private.tick()'),
    (
      'retrato-sweep', '17 * * * *',
      'select private.sweep_orphan_objects(), private.sweep_references(), private.sweep_own_styles()'
    ),
    (
      'retrato-cron-history', '23 4 * * *',
      $$delete from cron.job_run_details where end_time < now() - interval '2 days'$$
    ),
    ('retrato-days', '41 * * * *', 'select private.count_days()') $sql$,
  'the heartbeat, the sweep, the clean-up of their own history and the count of days are scheduled'
);

select * from finish();
rollback;
