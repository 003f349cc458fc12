-- Who did what to what; rows are only ever added, and hold no personal data of customers
create table audit_entry (
  id uuid primary key,
  at timestamptz not null,
  actor_id uuid,
  actor text not null,
  act text not null,
  kind text not null,
  subject text not null,
  before jsonb,
  after jsonb
);
create index audit_entry_time on audit_entry (at desc, id desc);
create index audit_entry_subject on audit_entry (kind, subject, at desc);
create index audit_entry_actor on audit_entry (actor_id, at desc);
