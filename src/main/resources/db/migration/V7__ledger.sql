-- What the embedded ledger has done, once per key
create table ledger_entry (
  key text primary key,
  subscription_id uuid not null references subscription,
  change jsonb not null,
  at timestamptz not null
);
