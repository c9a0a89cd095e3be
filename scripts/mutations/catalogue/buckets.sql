-- Each bucket: open instead of closed, or the reverse, without its size limit, and of any type.
select format('bucket %s: %s', id, change) as guard,
  format('update storage.buckets set %s where id = %L', assignment, id) as statements
from storage.buckets,
  lateral (
    values
      (case when public then 'readable by its address' else 'closed' end, 'public = not public'),
      ('size limit', 'file_size_limit = null'),
      ('allowed types', 'allowed_mime_types = null')
  ) as one (change, assignment)
order by 1
