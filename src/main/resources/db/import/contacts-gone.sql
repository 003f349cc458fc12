-- A row that names billing contacts names all of them
delete from billing_contact k
using staged b
join customer c on c.external_id = b.customer
where b.batch = :batch and b.leads and b.contacts is not null and k.customer_id = c.id
  and k.email is distinct from (string_to_array(b.contacts, ' '))[k.position + 1]
