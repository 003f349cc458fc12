-- Whoever pays again, as the file says, has paid what was open here, in ways that only the file knows
update invoice i
set state = 'PAID', paid_minor = i.total_minor - i.credited_minor, paid_at = :now, version = i.version + 1
from met m
join subscription s on s.id = m.id
where m.conflict is null and m.status = 'ACTIVE' and s.status = 'UNPAID' and i.subscription_id = s.id
  and i.state = 'OPEN'
