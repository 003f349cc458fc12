-- What is made of what people said: found in their words, corrected by an operator, and the heading under which it counts.
-- Statements from elsewhere (reviews, support notes) may have no customer and no subscription.
alter table statement
  alter column customer_id drop not null,
  alter column subscription_id drop not null,
  alter column tenure_days drop not null,
  alter column per_year drop not null,
  alter column currency drop not null,
  add source text,
  add external_id text,
  add found text,
  add confidence double precision,
  add tags jsonb,
  add corrected text,
  add corrected_by text,
  add corrected_at timestamptz,
  add heading text not null default 'NONE',
  add read_by text;
update statement set heading = chosen where chosen is not null;
update statement set outcome = 'UNDONE' where outcome = 'CANCELLED'
  and exists (select from outcome o where o.id = statement.about and o.undone_at is not null);
create unique index statement_external on statement (source, external_id) where external_id is not null;
create index statement_unread on statement (id) where read_by is null;
create index statement_corrected on statement (corrected_at) where corrected is not null;
drop index statement_time;
create index statement_time on statement (said_at, id);

-- How the operator's taxonomy differs from the product's: codes merged and split, never deleted, only ended
create table taxonomy_change (
  id uuid primary key,
  kind text not null check (kind in ('MERGE', 'SPLIT')),
  code text not null,
  into_code text,
  name jsonb,
  words text[],
  made_at timestamptz not null,
  made_by text not null,
  ended_at timestamptz,
  ended_by text
);
create unique index taxonomy_merged on taxonomy_change (code) where kind = 'MERGE' and ended_at is null;

-- Reading history again: how far it is, so that it can be stopped and goes on after a restart
create table rereading (
  id uuid primary key,
  asked_at timestamptz not null,
  asked_by text not null,
  total bigint not null,
  done bigint not null default 0,
  changed bigint not null default 0,
  reached uuid,
  stopped_at timestamptz,
  finished_at timestamptz
);
create unique index rereading_open on rereading ((true)) where finished_at is null;

-- What the tagger learned from corrections, and whether it was better than what was in use
create table reason_model (
  number int primary key,
  made_at timestamptz not null,
  made_by text not null,
  corrections int not null,
  held_back int not null,
  right_before int not null,
  right_after int not null,
  taken boolean not null,
  model bytea
);

-- What one unit of a currency is worth in the currency of reports, from a day on
create table exchange_rate (
  currency varchar(3) not null,
  day date not null,
  rate numeric(20, 10) not null check (rate > 0),
  primary key (currency, day)
);
