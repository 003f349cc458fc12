insert into billing_contact (id, customer_id, email, position)
select gen_random_uuid(), c.id, a.email, a.position - 1
from staged b
join customer c on c.external_id = b.customer and c.erased_at is null
cross join lateral unnest(string_to_array(b.contacts, ' ')) with ordinality a (email, position)
where b.batch = :batch and b.leads and b.contacts is not null
on conflict (customer_id, position) do nothing
