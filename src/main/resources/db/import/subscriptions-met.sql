-- What was agreed with the customer here (an end, a pause, a discount, a longer trial) is never taken back by a file
insert into met
select b.line,
  case
    when c.external_id <> b.customer then 'OTHER_CUSTOMER'
    when s.currency <> b.currency then 'OTHER_CURRENCY'
    when s.status = 'ENDED' then 'ENDED_HERE'
  end,
  s.id, s.version, s.customer_id, p.id, b.billing_interval, b.price_minor, s.currency, n.status,
  case when n.renewed then coalesce(n.begins, b.anchor) when n.longer then b.anchor else s.anchor end,
  case when n.renewed then b.period_start else s.period_start end,
  e.period_end,
  n.ends_at,
  case when n.status = 'ENDED' then b.ended_at end,
  case when n.pauses then b.pause else s.pause end,
  case
    when n.status = 'ENDED' then null
    when n.pauses then b.due_at
    when n.status = 'PAUSED' then s.due_at
    when e.period_end <> s.period_end then e.period_end
    else s.due_at
  end,
  case when n.ends_at is not null then coalesce(s.departure, 'VOLUNTARY') end,
  s.per_year, e.per_year,
  case
    when n.begins is not null then 'BEGIN'
    when n.status = 'ENDED' and s.status in ('ACTIVE', 'UNPAID', 'PAUSED')
      and s.unpaid_after is distinct from 'TRIALING' then 'END'
    when n.pauses and s.status <> 'TRIALING' then 'PAUSE'
    when e.per_year <> s.per_year then 'PRICE'
  end,
  case when n.status = 'ENDED' then b.ended_at else coalesce(n.begins, :now) end,
  b.movement_id
from staged b
join subscription s on s.external_id = b.subscription and s.id <> b.subscription_id
join customer c on c.id = s.customer_id
join plan p on p.code = b.plan
cross join lateral (
  select case
      when 'ENDED' in (s.status, b.status) then 'ENDED'
      when s.status = 'PAUSED' or not b.status_said then s.status
      when b.status = 'TRIALING' and s.status <> 'TRIALING' then s.status
      else b.status
    end as status
) t
cross join lateral (
  select t.status,
    t.status = 'PAUSED' and s.status <> 'PAUSED' as pauses,
    t.status = 'TRIALING' and b.status = 'TRIALING' and b.period_end > s.period_end as longer,
    case
      when s.status = 'TRIALING' and t.status in ('ACTIVE', 'UNPAID')
      then greatest(b.paid_from, least(s.period_end, :now))
      when s.status = 'UNPAID' and s.unpaid_after = 'TRIALING' and t.status = 'ACTIVE' then :now
    end as begins,
    t.status in ('ACTIVE', 'UNPAID') and (s.status = 'TRIALING' or s.billing_interval <> b.billing_interval) as renewed,
    t.status in ('ACTIVE', 'UNPAID')
      and (s.billing_interval, s.price_minor) is distinct from (b.billing_interval, b.price_minor) as repriced,
    least(s.ends_at, b.ends_at) as ends_at
) n
cross join lateral (
  select case
      when n.status in ('ENDED', 'PAUSED', 'TRIALING') then 0
      when s.unpaid_after is not null and n.status = 'UNPAID' then s.per_year
      when s.unpaid_after is not null and s.status = 'UNPAID' then b.per_year
      when n.begins is not null or n.repriced and s.discount is null then b.per_year
      else s.per_year
    end as per_year,
    case
      when n.status in ('ENDED', 'PAUSED') then s.period_end
      when n.ends_at is distinct from s.ends_at then n.ends_at
      when (n.renewed or n.longer) and s.ends_at is null then b.period_end
      else s.period_end
    end as period_end
) e
where b.batch = :batch
  and case
    when c.external_id <> b.customer or s.currency <> b.currency then true
    when s.status = 'ENDED' then b.status_said and b.status <> 'ENDED'
    else (p.id, b.billing_interval, b.price_minor, n.status, e.period_end, n.ends_at)
      is distinct from (s.plan_id, s.billing_interval, s.price_minor, s.status, s.period_end, s.ends_at)
  end
