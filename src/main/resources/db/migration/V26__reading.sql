-- What was found in people's words stands beside what they chose; what an operator says goes before both.
alter table statement
  alter column customer_id drop not null,
  alter column subscription_id drop not null,
  alter column tenure_days drop not null,
  alter column per_year drop not null,
  alter column currency drop not null,
  add column source text,
  add column found text,
  add column corrected text,
  add column read_by text,
  -- the code, or the part of one, under which reports count it
  add column heading text;
update statement set heading = lower(chosen);

create table statement_tag (
  statement_id uuid not null references statement on delete cascade,
  reason text not null,
  confidence real not null,
  -- from-to, from-to … in Java's characters
  evidence text not null,
  primary key (statement_id, reason)
);
create index statement_unread on statement (said_at) where words is not null and read_by is null;
