-- What happened on a day, such as a price rise, to be seen beside the figures
create table report_mark (
  id uuid primary key,
  day date not null,
  words text not null,
  made_at timestamptz not null,
  made_by text not null
);
create index report_mark_day on report_mark (day);
-- The line of twelve months is read from this alone
create index statement_month on statement (said_at, heading);
