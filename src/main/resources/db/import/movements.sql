-- Whether someone is new, back or just pays for more depends on what else of theirs was being paid for at that moment
with fresh as (
  select s.id, s.customer_id, s.currency, s.status, s.departure, s.ended_at, b.paid_from, b.per_year, b.movement_id,
    b.next_movement_id, b.customer_id <> s.customer_id as has_more
  from staged b
  join subscription s on s.id = b.subscription_id
  where b.batch = :batch and b.paid_from is not null
), acts as (
  select movement_id, id, customer_id, currency, null as departure, 'BEGIN' as act, per_year, paid_from as effective_at
  from fresh
  union all
  select next_movement_id, id, customer_id, currency, departure, case status when 'ENDED' then 'END' else 'PAUSE' end,
    -per_year, coalesce(ended_at, :now)
  from fresh
  where status in ('ENDED', 'PAUSED')
  union all
  select movement_id, id, customer_id, currency, case act when 'END' then departure end, act, per_year - was, effective_at
  from met
  where conflict is null and act is not null
), spans as (
  select customer_id, id, paid_from, coalesce(ended_at, 'infinity') as paid_until, false as old from fresh
  union all
  select customer_id, id, effective_at, 'infinity', false from met where conflict is null and act = 'BEGIN'
  union all
  select s.customer_id, s.id, min(v.effective_at), coalesce(s.ended_at, 'infinity'), true
  from (
    select customer_id from fresh where has_more
    union
    select customer_id from met where conflict is null and act in ('BEGIN', 'END')
  ) k
  join subscription s on s.customer_id = k.customer_id
  join movement v on v.subscription_id = s.id
  group by s.id
), around as (
  select id, paid_from, paid_until,
    bool_or(old) over (partition by customer_id) as known,
    max(paid_until) over (partition by customer_id order by paid_from, id
      rows between unbounded preceding and 1 preceding) as earlier_until,
    min(paid_from) over (partition by customer_id order by paid_until, id
      rows between 1 following and unbounded following) as later_from
  from spans
), moves as (
  select a.*,
    case a.act
      when 'BEGIN' then case
        when r.earlier_until >= r.paid_from then 'EXPANSION'
        when r.earlier_until is not null then 'REACTIVATION'
        when r.known then 'EXPANSION'
        else 'NEW'
      end
      when 'END' then case when r.later_from <= r.paid_until then 'CONTRACTION' else 'CHURN' end
      when 'PAUSE' then 'PAUSED'
      else case when a.per_year < 0 then 'CONTRACTION' else 'EXPANSION' end
    end as kind
  from acts a
  left join around r on r.id = a.id
)
insert into movement (id, kind, customer_id, subscription_id, per_year, currency, effective_at, departure)
select movement_id, kind, customer_id, id, per_year, currency, effective_at, departure
from moves
where per_year <> 0 or kind in ('NEW', 'CHURN', 'REACTIVATION')
