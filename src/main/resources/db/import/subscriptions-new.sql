insert into subscription (id, external_id, customer_id, plan_id, billing_interval, price_minor, currency, status,
  started_at, anchor, period_start, period_end, ends_at, ended_at, pause, due_at, departure, per_year)
select b.subscription_id, b.subscription, c.id, p.id, b.billing_interval, b.price_minor, b.currency, b.status,
  b.started_at, b.anchor, b.period_start, b.period_end, b.ends_at, b.ended_at, b.pause, b.due_at,
  case when b.ends_at is not null then 'VOLUNTARY' end,
  case when b.status in ('ACTIVE', 'UNPAID') then b.per_year else 0 end
from staged b
join customer c on c.external_id = b.customer and c.erased_at is null
join plan p on p.code = b.plan
where b.batch = :batch and b.subscription is not null
on conflict (external_id) do nothing
