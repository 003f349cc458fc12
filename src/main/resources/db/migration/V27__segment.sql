-- Customers that operators look at together
create table segment (
  id uuid primary key,
  name text not null,
  conditions jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  ended_at timestamptz
);
create unique index segment_name on segment (lower(name)) where ended_at is null;
