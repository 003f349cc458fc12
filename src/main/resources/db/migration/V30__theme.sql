-- What people asked for, followed until it is there: a saved filter of the report of reasons, with an owner and a status
create table theme (
  id uuid primary key,
  name text not null,
  filter text not null,
  owner uuid,
  status text not null check (status in ('OPEN', 'PLANNED', 'SHIPPED', 'WILL_NOT_DO')),
  link text,
  note text,
  subject jsonb,
  words jsonb,
  made_at timestamptz not null,
  made_by text not null,
  changed_at timestamptz not null,
  shipped_at timestamptz,
  ended_at timestamptz,
  check ((status = 'SHIPPED') = (shipped_at is not null))
);
create unique index theme_name on theme (lower(name)) where ended_at is null;

-- Who was told "you asked, we did", or why not: nobody twice of one theme
create table theme_news (
  id uuid primary key,
  theme_id uuid not null references theme,
  customer_id uuid not null,
  statement_id uuid not null,
  decided_at timestamptz not null,
  sent boolean not null,
  why text,
  unique (theme_id, customer_id),
  check (sent = (why is null))
);
create index theme_news_customer on theme_news (customer_id);

