-- What cron does, and when. Last, so that nothing runs before all that it calls is there.

select cron.schedule('retrato-tick', '10 seconds', 'select private.tick()');
select cron.schedule(
  'retrato-sweep', '17 * * * *',
  'select private.sweep_orphan_objects(), private.sweep_references(), private.sweep_own_styles()'
);
select cron.schedule(
  'retrato-cron-history', '23 4 * * *',
  $$delete from cron.job_run_details where end_time < now() - interval '2 days'$$
);
