-- Pictures at the head of customers' pages, by the hash of their bytes
create table logo (
  hash text primary key,
  type text not null,
  bytes bytea not null,
  width int not null,
  height int not null,
  kept_at timestamptz not null
);
