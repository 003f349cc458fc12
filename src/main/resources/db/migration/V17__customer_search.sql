-- Operators look for a few among a million: by any words of the name, and by the beginning of an address or an id
create index customer_words on customer using gin (to_tsvector('simple', name));

drop index customer_email;
create index customer_email on customer (lower(email) text_pattern_ops);

alter table customer drop constraint customer_external_id_key;
create unique index customer_external_id on customer (external_id text_pattern_ops);

create index customer_since on customer (created_at, id);

-- The few who are paused, unpaid or leaving
create index subscription_standing on subscription (status, plan_id, customer_id);
create index subscription_leaving on subscription (customer_id) where ends_at is not null and status <> 'ENDED';
