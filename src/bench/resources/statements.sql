insert into statement (id, about, customer_id, subscription_id, channel, said_at, chosen, words, language, country, plan,
  billing_interval, tenure_days, per_year, currency, outcome, heading, found, read_by)
select gen_random_uuid(), gen_random_uuid(), md5('c' || (n % 800000))::uuid, md5('s' || (n % 900000))::uuid,
  'EXIT_SURVEY', timestamptz '2024-11-01' + (n % 730) * interval '1 day' + (n % 86400) * interval '1 second',
  r.code, case when n % 3 = 0 then 'the words of number ' || n end,
  (array['en','de','zh','ko'])[1 + n % 4], (array['US','DE','SG','KR','GB'])[1 + n % 5],
  (array['starter','pro','team'])[1 + n % 3], (array['MONTH','YEAR'])[1 + n % 2], n % 900,
  12 * (900 + n % 5000), (array['EUR','USD'])[1 + n % 2], (array['CANCELLED','KEPT','ACCEPTED','CANCELLED'])[1 + n % 4],
  r.code, r.code, '0/0'
from generate_series(1, :many) n
cross join lateral (select (array['TOO_EXPENSIVE','LOW_USAGE','RELIABILITY','MISSING_FEATURES','COMPETITOR','USABILITY',
  'BUDGET','GOAL_ACHIEVED','POOR_FIT','CUSTOMER_SERVICE','PAYMENT_FAILED','NONE'])[(1 + (n::bigint * 7919 % 100) * 12 / 100)::int] as code) r
order by 6;
vacuum analyze statement;
