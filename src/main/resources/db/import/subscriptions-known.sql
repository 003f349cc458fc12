update subscription s
set plan_id = m.plan_id, billing_interval = m.billing_interval, price_minor = m.price_minor, status = m.status,
  anchor = m.anchor, period_start = m.period_start, period_end = m.period_end, ends_at = m.ends_at,
  ended_at = m.ended_at, pause = m.pause, due_at = m.due_at, departure = m.departure, per_year = m.per_year,
  unpaid_after = case when m.status = 'ACTIVE' and m.per_year > 0 then null else s.unpaid_after end,
  version = s.version + 1
from met m
where m.conflict is null and s.id = m.id and s.version = m.version
