-- Keys of programs; the key itself is shown once and kept nowhere
create table access_key (
  id uuid primary key,
  name text not null,
  hash text not null unique,
  ending text not null,
  scopes text not null,
  made_at timestamptz not null,
  made_by uuid not null references operator,
  used_at timestamptz,
  revoked_at timestamptz
);
