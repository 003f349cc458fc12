-- Of which statements operators want to hear at once, and what was found for them and told
create table alert_rule (
  id uuid primary key,
  name text not null,
  headings text[] not null, -- any of them; none is all
  least_value bigint, -- smallest units of the currency, a year
  currency varchar(3),
  segment uuid references segment,
  words text[] not null, -- any of them
  channel text not null check (channel in ('MAIL', 'WEBHOOK')),
  target text,
  owner uuid not null references operator,
  made_at timestamptz not null,
  made_by text not null,
  paused_at timestamptz,
  ended_at timestamptz,
  trial uuid, -- the message of the latest one
  check ((least_value is null) = (currency is null)),
  check ((target is not null) = (channel = 'WEBHOOK'))
);

-- No word of the statement is here: it is read there when it is told
create table alert (
  id uuid primary key,
  rule uuid not null references alert_rule,
  statement uuid not null references statement on delete cascade,
  made_at timestamptz not null,
  sent_at timestamptz,
  bundle uuid not null, -- its own id if it was told at once; else of the one with which it was gathered
  unique (rule, statement)
);
create index alert_statement on alert (statement);
create index alert_bundle on alert (bundle);
create index alert_made on alert (made_at);
create index alert_sent on alert (sent_at desc) where sent_at is not null;
