create table redemption (
  id uuid primary key,
  about uuid not null,
  customer_id uuid not null,
  subscription_id uuid not null,
  offer text not null,
  accepted_at timestamptz not null
);
create index redemption_customer on redemption (customer_id, accepted_at);
