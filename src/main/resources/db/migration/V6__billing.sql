create table plan (
  id uuid primary key,
  code text not null unique,
  name text not null,
  ends_at_once boolean not null default false
);

create table plan_price (
  plan_id uuid not null references plan,
  billing_interval text not null,
  price_minor bigint not null,
  currency varchar(3) not null,
  primary key (plan_id, billing_interval, currency)
);

create table subscription (
  id uuid primary key,
  external_id text not null unique,
  customer_id uuid not null references customer,
  plan_id uuid not null references plan,
  billing_interval text not null,
  price_minor bigint not null,
  currency varchar(3) not null,
  status text not null,
  started_at timestamptz not null,
  anchor timestamptz not null,
  period_start timestamptz not null,
  period_end timestamptz not null,
  ends_at timestamptz,
  departure text,
  ended_at timestamptz,
  pause jsonb,
  discount jsonb,
  next_terms jsonb,
  per_year bigint not null default 0,
  due_at timestamptz,
  version int not null default 0
);
create index subscription_customer on subscription (customer_id);
create index subscription_due on subscription (due_at) where due_at is not null;

create sequence invoice_number;
create table invoice (
  id uuid primary key,
  number text not null unique,
  subscription_id uuid not null references subscription,
  period_start timestamptz not null,
  period_end timestamptz not null,
  total_minor bigint not null,
  currency varchar(3) not null,
  refunded_minor bigint not null default 0 check (refunded_minor between 0 and total_minor),
  state text not null,
  issued_at timestamptz not null
);
create index invoice_subscription on invoice (subscription_id, period_start);

-- Append-only: those of a subscription add up to subscription.per_year
create table movement (
  id uuid primary key,
  kind text not null,
  customer_id uuid not null references customer,
  subscription_id uuid not null references subscription,
  per_year bigint not null,
  currency varchar(3) not null,
  effective_at timestamptz not null,
  departure text
);
create index movement_subscription on movement (subscription_id, effective_at);
create index movement_customer on movement (customer_id, kind);
create index movement_time on movement (effective_at);

create table effect (
  id uuid primary key,
  key text not null unique,
  about uuid not null,
  subscription_id uuid not null references subscription,
  change jsonb not null,
  recorded_at timestamptz not null,
  done_at timestamptz,
  stuck_at timestamptz,
  error text
);
create index effect_about on effect (about);
create index effect_unsettled on effect (recorded_at) where done_at is null;
