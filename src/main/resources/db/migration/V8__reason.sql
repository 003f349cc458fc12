create table statement (
  id uuid primary key,
  about uuid not null,
  customer_id uuid not null,
  subscription_id uuid not null,
  channel text not null,
  said_at timestamptz not null,
  chosen text,
  words text,
  language text not null,
  country text,
  plan text,
  billing_interval text,
  tenure_days bigint not null,
  per_year bigint not null,
  currency varchar(3) not null,
  outcome text
);
create index statement_about on statement (about);
create index statement_customer on statement (customer_id);
create index statement_time on statement (said_at);
