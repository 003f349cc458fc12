update customer c
set name = coalesce(b.name, c.name), email = coalesce(b.email, c.email), language = coalesce(b.language, c.language),
  country = coalesce(b.country, c.country), time_zone = coalesce(b.time_zone, c.time_zone),
  attributes = c.attributes || b.attributes
from staged b
where b.batch = :batch and b.leads and c.external_id = b.customer and c.id <> b.customer_id and c.erased_at is null
  and (coalesce(b.name, c.name), coalesce(b.email, c.email), coalesce(b.language, c.language),
      coalesce(b.country, c.country), coalesce(b.time_zone, c.time_zone), c.attributes || b.attributes)
    is distinct from (c.name, c.email, c.language, c.country, c.time_zone, c.attributes)
