insert into customer (id, external_id, name, email, language, country, time_zone, attributes, created_at)
select customer_id, customer, name, email, language, country, time_zone, attributes, coalesce(started_at, :now)
from staged
where batch = :batch and leads
on conflict (external_id) do nothing
