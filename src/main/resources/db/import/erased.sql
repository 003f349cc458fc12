-- Who was erased stays erased
delete from staged s
using customer c
where c.external_id = s.customer and c.erased_at is not null
