-- Customers with names, addresses and subscriptions as varied as people's, and always the same
select setseed(0.5);
insert into plan (id, code, name)
select gen_random_uuid(), code, code from unnest(array['bench-basic', 'bench-pro', 'bench-team']) code;
create table bench_person as
select n, gen_random_uuid() as id, 'cus_' || lpad((n * 7368787 % :many)::text, 7, '0') as external_id, first, last,
  first || '.' || last || n % 97 || '@' || case when random() < 0.3 then 'mail.example' else 'firm' || n % 20000 || '.example' end as email,
  (array['US', 'DE', 'CN', 'KR', 'GB', 'FR', 'AT', 'CH'])[1 + floor(7.99 * power(random(), 2))::int] as country,
  timestamptz '2022-01-01' + n * interval '2 minutes' as since
from (
  select n::bigint as n,
    'fi' || translate(floor(5000 * power(random(), 2))::int::text, '0123456789', 'aeiourstln') as first,
    'la' || translate(floor(20000 * power(random(), 2))::int::text, '0123456789', 'aeiourstln') as last
  from generate_series(1, :many) n
) named;
insert into customer (id, external_id, name, email, language, country, time_zone, created_at)
select id, external_id, first || ' ' || last, email, 'en', country, 'UTC', since from bench_person;
insert into subscription (id, external_id, customer_id, plan_id, billing_interval, price_minor, currency, status,
  started_at, anchor, period_start, period_end, per_year)
select gen_random_uuid(), 'sub_' || external_id, b.id, p.id, 'MONTH', 2900, 'EUR',
  case when n % 10 = 0 then 'ENDED' when n % 3001 = 0 then 'PAUSED' when n % 401 = 0 then 'UNPAID' else 'ACTIVE' end,
  since, since, since, since + interval '1 month', (n % 5000) * 12
from bench_person b join plan p on p.code = (array['bench-basic', 'bench-pro', 'bench-team'])[1 + n % 3];
drop table bench_person;
vacuum analyze customer;
vacuum analyze subscription
