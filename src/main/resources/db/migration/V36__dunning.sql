-- A failed payment followed up: one open recovery per subscription, with what is owed and what is to be done when
create table recovery (
  id uuid primary key,
  subscription_id uuid not null references subscription,
  customer_id uuid not null references customer,
  schedule int not null,
  campaign text not null,
  plan text not null,
  held_out boolean not null,
  first_decline text not null,
  decline text not null,
  opened_at timestamptz not null,
  next_try timestamptz,
  promised_on date,
  at_stake_minor bigint not null,
  recovered_minor bigint not null,
  currency varchar(3) not null,
  closed_at timestamptz,
  ending text,
  paid_by text,
  after_letters int not null,
  last_tone text,
  finish text,
  check ((closed_at is null) = (ending is null))
);
create unique index recovery_open on recovery (subscription_id) where closed_at is null;
create index recovery_subscription on recovery (subscription_id, opened_at);
create index recovery_customer on recovery (customer_id);
create index recovery_opened on recovery (opened_at);

create table recovery_invoice (
  recovery_id uuid not null references recovery,
  invoice_id uuid not null references invoice,
  primary key (recovery_id, invoice_id)
);
create index recovery_invoice_invoice on recovery_invoice (invoice_id);

create table recovery_step (
  id uuid primary key,
  recovery_id uuid not null references recovery,
  kind text not null check (kind in ('LETTER', 'RETRY', 'FINISH')),
  tone text,
  place int not null,
  planned_at timestamptz not null,
  due_at timestamptz not null,
  taken_at timestamptz,
  result text,
  check ((taken_at is null) = (result is null))
);
create index recovery_step_due on recovery_step (kind, due_at) where taken_at is null;
create index recovery_step_recovery on recovery_step (recovery_id, place);
