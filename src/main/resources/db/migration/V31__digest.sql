-- Who of the team gets by mail why people leave, and how often: at 08:00 of next_on, in their own time zone
create table digest_subscription (
  operator_id uuid primary key references operator,
  rhythm text not null check (rhythm in ('WEEKLY', 'MONTHLY')),
  filter text not null, -- as in the address of the report: plan=pro
  since timestamptz not null,
  next_on date not null,
  ended_at timestamptz
);
create index digest_subscription_next on digest_subscription (next_on) where ended_at is null;

-- What was sent; what an operator asked for between times may be sent as often as they like
create table digest_sent (
  id uuid primary key,
  operator_id uuid not null references operator,
  period text not null, -- 2026-W47, 2026-11
  filter text not null,
  asked boolean not null,
  sent_at timestamptz not null
);
create unique index digest_sent_once on digest_sent (operator_id, period) where not asked;
create index digest_sent_time on digest_sent (sent_at);
