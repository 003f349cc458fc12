create table task (
  id uuid primary key,
  kind text not null,
  about text not null,
  words text,
  opened_at timestamptz not null,
  due_at timestamptz,
  closed_at timestamptz,
  outcome text,
  unique (kind, about)
);
create index task_open on task (due_at) where closed_at is null;
