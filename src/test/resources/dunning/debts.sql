-- People whose payment has failed: the letter of each is due, in the order of their numbers, the others and the end follow
insert into plan (id, code, name) values (gen_random_uuid(), ':name', 'Fleet');
insert into customer (id, external_id, name, email, language, country, time_zone, created_at)
select (left(md5(':name customer'), 12) || lpad(to_hex(n), 20, '0'))::uuid, ':name-' || n, 'Customer ' || n,
  ':name-' || n || '@example.com', (array['en', 'de', 'zh', 'ko'])[1 + n % 4], 'DE', ':zone', timestamptz ':due'
from generate_series(1, :many) n;
insert into subscription (id, external_id, customer_id, plan_id, billing_interval, price_minor, currency, status,
  started_at, anchor, period_start, period_end, per_year)
select (left(md5(':name subscription'), 12) || lpad(to_hex(n), 20, '0'))::uuid, ':name-sub-' || n,
  (left(md5(':name customer'), 12) || lpad(to_hex(n), 20, '0'))::uuid, (select id from plan where code = ':name'),
  'MONTH', 2900, 'EUR', 'ACTIVE', since, since, since, since + interval '1 month', 34800
from generate_series(1, :many) n, lateral (select timestamptz ':due' - interval '1 day' as since) s;
insert into invoice (id, number, subscription_id, period_start, period_end, total_minor, currency, state, issued_at)
select (left(md5(':name invoice'), 12) || lpad(to_hex(n), 20, '0'))::uuid, ':name-' || n,
  (left(md5(':name subscription'), 12) || lpad(to_hex(n), 20, '0'))::uuid, since, since + interval '1 month', 2900,
  'EUR', 'OPEN', since
from generate_series(1, :many) n, lateral (select timestamptz ':due' - interval '1 day' as since) s;
insert into recovery (id, subscription_id, customer_id, schedule, campaign, plan, held_out, first_decline, decline,
  opened_at, at_stake_minor, recovered_minor, currency, after_letters)
select (left(md5(':name recovery'), 12) || lpad(to_hex(n), 20, '0'))::uuid,
  (left(md5(':name subscription'), 12) || lpad(to_hex(n), 20, '0'))::uuid,
  (left(md5(':name customer'), 12) || lpad(to_hex(n), 20, '0'))::uuid,
  (select max(version) from edition where kind = 'dunning'), 'everybody', ':name', false, 'EXPIRED_CARD',
  'EXPIRED_CARD', timestamptz ':due' - interval '1 day', 2900, 0, 'EUR', 0
from generate_series(1, :many) n;
insert into recovery_invoice (recovery_id, invoice_id)
select (left(md5(':name recovery'), 12) || lpad(to_hex(n), 20, '0'))::uuid,
  (left(md5(':name invoice'), 12) || lpad(to_hex(n), 20, '0'))::uuid
from generate_series(1, :many) n;
insert into recovery_step (id, recovery_id, kind, tone, place, planned_at, due_at)
select (left(md5(':name step'), 12) || lpad(to_hex(n * 4 + place), 20, '0'))::uuid,
  (left(md5(':name recovery'), 12) || lpad(to_hex(n), 20, '0'))::uuid, kind, tone, place, due, due
from generate_series(1, :many) n,
  (values (0, 'LETTER', 'NOTICE', 0), (1, 'LETTER', 'REMINDER', 3), (2, 'LETTER', 'FINAL', 14), (3, 'FINISH', null, 15))
    as planned (place, kind, tone, days),
  lateral (select timestamptz ':due' + n * interval '1 millisecond' + days * interval '1 day' as due) d
