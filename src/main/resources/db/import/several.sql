-- All rows of a customer belong into one batch, and the last word about name, address and so on counts
with several as (
  select customer from staged group by customer having count(*) > 1
), said as (
  select customer, min(batch) as batch, max(line) as last,
    (array_agg(name order by line desc) filter (where name is not null))[1] as name,
    (array_agg(email order by line desc) filter (where email is not null))[1] as email,
    (array_agg(language order by line desc) filter (where language is not null))[1] as language,
    (array_agg(country order by line desc) filter (where country is not null))[1] as country,
    (array_agg(time_zone order by line desc) filter (where time_zone is not null))[1] as time_zone,
    (array_agg(card_brand order by line desc) filter (where card_last4 is not null))[1] as card_brand,
    (array_agg(card_last4 order by line desc) filter (where card_last4 is not null))[1] as card_last4,
    (array_agg(card_expires order by line desc) filter (where card_last4 is not null))[1] as card_expires,
    (array_agg(card_sandbox order by line desc) filter (where card_last4 is not null))[1] as card_sandbox,
    (array_agg(contacts order by line desc) filter (where contacts is not null))[1] as contacts
  from staged join several using (customer)
  group by customer
), described as (
  select customer, jsonb_object_agg(key, value order by line) as attributes
  from staged join several using (customer) cross join jsonb_each(staged.attributes)
  group by customer
)
update staged s
set batch = said.batch, leads = s.line = said.last, name = said.name, email = said.email, language = said.language,
  country = said.country, time_zone = said.time_zone, card_brand = said.card_brand,
  card_last4 = said.card_last4, card_expires = said.card_expires, card_sandbox = said.card_sandbox,
  contacts = said.contacts, attributes = coalesce(described.attributes, '{}')
from said left join described using (customer)
where s.customer = said.customer
