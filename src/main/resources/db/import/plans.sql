insert into plan (id, code, name)
select distinct on (plan) subscription_id, plan, plan
from staged
where batch = :batch and plan is not null and not exists (select from plan known where known.code = staged.plan)
order by plan, line
on conflict (code) do nothing
