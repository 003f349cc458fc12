-- Cards that expire before their next charge: who was told how long before, and who was not, for comparison
create table card_notice (
  id uuid primary key,
  method_id uuid not null references payment_method,
  customer_id uuid not null references customer,
  subscription_id uuid not null references subscription,
  days int not null,
  expires_on date not null,
  charge_at timestamptz not null,
  held_out boolean not null,
  decided_at timestamptz not null,
  unique (method_id, expires_on, days)
);
create index card_notice_customer on card_notice (customer_id);
create index card_notice_expiry on card_notice (expires_on);
