-- Of a subscription that the file has more than once, the last row counts
delete from staged s
using (
  select subscription, max(line) as last
  from staged
  where subscription is not null
  group by subscription
  having count(*) > 1
) d
where s.subscription = d.subscription and s.line < d.last
