create table operator (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  language text not null,
  time_zone text not null,
  role text not null check (role in ('VIEWER', 'EDITOR', 'ADMIN')),
  sees_people boolean not null,
  password_hash text, -- none for who comes by the company's login only
  second_factor text, -- the secret, encrypted
  second_factor_step bigint, -- of the last code that was used: each is good once
  created_at timestamptz not null,
  seen_at timestamptz,
  disabled_at timestamptz
);

create table recovery_code (
  id uuid primary key,
  operator_id uuid not null references operator,
  hash text not null,
  used_at timestamptz
);
create index recovery_code_operator on recovery_code (operator_id);

create table operator_session (
  id uuid primary key,
  token_hash text not null unique,
  operator_id uuid not null references operator,
  browser text not null,
  kept boolean not null,
  strong boolean not null, -- proved by a second factor or by the company's login
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references operator
);
create index operator_session_operator on operator_session (operator_id, started_at);

-- Links that let somebody in once; the link itself is kept nowhere
create table ticket (
  id uuid primary key,
  kind text not null check (kind in ('SET_UP', 'INVITATION', 'RESET')),
  token_hash text not null unique,
  operator_id uuid references operator,
  made_at timestamptz not null,
  good_until timestamptz,
  ended_at timestamptz
);
create index ticket_kind on ticket (kind, made_at);

create table invitation (
  id uuid primary key,
  ticket_id uuid not null unique references ticket,
  email text not null,
  language text not null,
  role text not null check (role in ('VIEWER', 'EDITOR', 'ADMIN')),
  sees_people boolean not null,
  made_at timestamptz not null,
  made_by uuid not null references operator,
  withdrawn_at timestamptz,
  accepted_at timestamptz
);

-- How often somebody tried; who it was is a keyed hash, forgotten after a day
create table attempts (
  who text primary key,
  many int not null,
  last_at timestamptz not null,
  free_at timestamptz not null
);
create index attempts_last on attempts (last_at);
