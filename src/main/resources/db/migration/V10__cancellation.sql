create table flow_version (
  version int primary key,
  definition text not null,
  published_at timestamptz not null
);

create table visit (
  id uuid primary key,
  jti text not null unique,
  customer text not null,
  subscription_id uuid not null references subscription,
  flow int not null references flow_version,
  test boolean not null,
  language text not null,
  shown jsonb not null,
  opened_at timestamptz not null
);
create index visit_subscription on visit (subscription_id);
create index visit_opened on visit (opened_at);

create table click (
  id uuid primary key,
  visit_id uuid not null references visit on delete cascade,
  act text not null,
  at timestamptz not null,
  details jsonb not null default '{}'
);
create index click_visit on click (visit_id);

create table outcome (
  id uuid primary key,
  visit_id uuid not null unique references visit on delete cascade,
  subscription_id uuid not null references subscription,
  kind text not null,
  reference text not null unique,
  received_at timestamptz not null,
  offer text,
  change jsonb,
  undone_at timestamptz
);
create index outcome_subscription on outcome (subscription_id, received_at);

-- Wishes to cancel from the plain form, believed only once confirmed
create table wish (
  id uuid primary key,
  reference text not null unique,
  received_at timestamptz not null,
  kind text not null,
  cause text,
  name text,
  email text,
  contract text,
  ends_on text,
  language text not null,
  customer_id uuid,
  confirmed_at timestamptz
);
create index wish_email on wish (lower(email), received_at);
