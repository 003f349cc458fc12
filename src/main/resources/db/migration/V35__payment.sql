-- Cards on file, charges that failed, and invoices that are paid in parts
create table payment_method (
  id uuid primary key,
  customer_id uuid not null references customer,
  brand text not null,
  last4 text not null,
  expires_on date,
  sandbox text,
  added_at timestamptz not null,
  updated_at timestamptz,
  ended_at timestamptz
);
create index payment_method_customer on payment_method (customer_id, added_at) where ended_at is null;
create index payment_method_expiry on payment_method (expires_on) where ended_at is null;

alter table invoice add paid_minor bigint not null default 0;
update invoice set paid_minor = total_minor where state = 'PAID';
alter table invoice add paid_at timestamptz;
alter table invoice add credited_minor bigint not null default 0;
alter table invoice add version int not null default 0;
alter table invoice add check (paid_minor >= 0 and credited_minor >= 0 and paid_minor + credited_minor <= total_minor);
create index invoice_open on invoice (issued_at) where state = 'OPEN';

create table charge_attempt (
  id uuid primary key,
  key text not null unique,
  invoice_id uuid not null references invoice,
  method_id uuid references payment_method,
  amount_minor bigint not null,
  currency varchar(3) not null,
  decline text,
  origin text not null,
  at timestamptz not null
);
create index charge_attempt_invoice on charge_attempt (invoice_id, at);
create index charge_attempt_time on charge_attempt (at);

-- What a subscription was before a charge that has not been paid since: it earns nothing as long as this is known
alter table subscription add unpaid_after text;

create table billing_contact (
  id uuid primary key,
  customer_id uuid not null references customer,
  email text not null,
  position int not null,
  unique (customer_id, position)
);
