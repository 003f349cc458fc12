-- What operators do for customers who ask by telephone, letter or chat, and with wishes from the plain form
alter table visit
  add column relayed_by uuid,
  add column relayed_name text,
  add column relayed_how text,
  add column relayed_note text;

alter table wish
  add column dismissed_at timestamptz,
  add column dismissed_note text;
create index wish_open on wish (received_at) where confirmed_at is null and dismissed_at is null;
