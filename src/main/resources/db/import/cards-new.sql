-- A card that is not on file takes the place of the one that is
with said as (
  select c.id as customer_id, b.card_brand, b.card_last4, b.card_expires, b.card_sandbox
  from staged b
  join customer c on c.external_id = b.customer and c.erased_at is null
  where b.batch = :batch and b.leads and b.card_last4 is not null
    and not exists (
      select from payment_method m
      where m.customer_id = c.id and m.ended_at is null and lower(m.brand) = lower(b.card_brand)
        and m.last4 = b.card_last4)
), ended as (
  update payment_method m
  set ended_at = :now
  from said
  where m.customer_id = said.customer_id and m.ended_at is null
)
insert into payment_method (id, customer_id, brand, last4, expires_on, sandbox, added_at)
select gen_random_uuid(), customer_id, card_brand, card_last4, card_expires, card_sandbox, :now
from said
