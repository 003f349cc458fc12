create table letter (
  id uuid primary key,
  kind text not null,
  letter_class text not null check (letter_class in ('TRANSACTIONAL', 'MARKETING')),
  about uuid not null,
  recipient_key text not null,
  to_address text not null,
  to_name text not null,
  language text not null,
  country text not null,
  time_zone text not null,
  posted_at timestamptz not null,
  not_before timestamptz not null,
  state text not null check (state in ('WAITING', 'SENT', 'SKIPPED', 'KEPT', 'FAILED')),
  subject text,
  text_body text,
  html_body text,
  message_id text unique,
  written_at timestamptz,
  tries integer not null,
  settled_at timestamptz,
  why text,
  unique (about, kind)
);
create index letter_recipient on letter (recipient_key, posted_at);
create index letter_posted on letter (posted_at);
