-- Fresh links to pay that somebody asked for with an old one, one for each address that gets it
create table fresh_link (
  id uuid primary key,
  recovery_id uuid not null references recovery,
  place int not null,
  asked_at timestamptz not null
);
create index fresh_link_recovery on fresh_link (recovery_id, asked_at);
