create table customer (
  id uuid primary key,
  external_id text not null unique,
  name text,
  email text,
  language text,
  country text,
  time_zone text,
  attributes jsonb not null default '{}',
  created_at timestamptz not null,
  erased_at timestamptz
);
create index customer_email on customer (lower(email));
