-- What operators edit, kind by kind: published versions are only ever added
create table edition (
  kind text not null,
  version int not null,
  definition text not null,
  published_at timestamptz not null,
  published_by text not null,
  note text,
  primary key (kind, version)
);

-- The one draft of a kind; its revision counts the changes, so that nobody overwrites what they have not seen
create table draft (
  kind text primary key,
  definition text not null,
  based_on int not null,
  revision int not null,
  changed_at timestamptz,
  changed_by text
);

insert into edition (kind, version, definition, published_at, published_by)
  select 'flow', version, definition, published_at, 'Leavewell' from flow_version;
alter table visit drop constraint visit_flow_fkey;
drop table flow_version;
