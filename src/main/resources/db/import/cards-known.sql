-- The card on file has another last month, as the card network told whoever wrote the file
update payment_method m
set expires_on = coalesce(b.card_expires, m.expires_on), sandbox = coalesce(b.card_sandbox, m.sandbox),
  updated_at = :now
from staged b
join customer c on c.external_id = b.customer
where b.batch = :batch and b.leads and m.customer_id = c.id and m.ended_at is null
  and lower(m.brand) = lower(b.card_brand) and m.last4 = b.card_last4
  and (m.expires_on is distinct from coalesce(b.card_expires, m.expires_on)
    or m.sandbox is distinct from coalesce(b.card_sandbox, m.sandbox))
