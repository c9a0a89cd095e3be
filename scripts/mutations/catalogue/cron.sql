-- Each scheduled job, gone.
select 'cron job ' || jobname as guard, format('select cron.unschedule(%L)', jobname) as statements
from cron.job where jobname is not null
order by 1
