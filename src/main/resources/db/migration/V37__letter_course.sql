-- Which letters go when: how urgent each is, when it is due, whether it has taken a place in its reader's budget, who else
-- gets it, what was decided about it on the way, and how the mail server bears with us
alter table letter
  add column priority text not null default 'ANSWER'
    check (priority in ('ANSWER', 'LAW', 'PAYMENT', 'CARD', 'SURVEY', 'NEWS')),
  add column due_at timestamptz,
  add column counted_at timestamptz,
  add column slot_at timestamptz,
  add column copies jsonb,
  drop constraint letter_state_check,
  add constraint letter_state_check
    check (state in ('WAITING', 'SENT', 'SKIPPED', 'KEPT', 'FAILED', 'SUPPRESSED', 'BOUNCED'));
update letter set priority = case kind
    when 'cancellation.reminder' then 'LAW'
    when 'cancellation.follow_up' then 'SURVEY'
    else 'NEWS' end
  where kind in ('cancellation.reminder', 'cancellation.follow_up', 'theme.shipped');
update letter set counted_at = settled_at where priority <> 'ANSWER' and state in ('SENT', 'KEPT');
create index letter_counted on letter (recipient_key, counted_at) where counted_at is not null;
create index letter_waiting on letter (recipient_key, due_at) where state = 'WAITING';
create index letter_address on letter (lower(to_address), posted_at);

create table letter_event (
  id uuid primary key,
  letter_id uuid not null references letter on delete cascade,
  at timestamptz not null,
  what text not null,
  until timestamptz, -- when it is looked at again, if it waits
  words text -- the mail server's, or whoever reported it
);
create index letter_event_letter on letter_event (letter_id, at);

-- Under a person's key, or under their address as a mailto: link; of all letters of a class, or of one priority
alter table suppression
  add column topic text not null default '',
  add column words text,
  drop constraint suppression_why_check,
  add constraint suppression_why_check check (why in ('UNSUBSCRIBED', 'ERASED', 'BOUNCED', 'COMPLAINED', 'OPTED_OUT')),
  drop constraint suppression_recipient_key_letter_class_key,
  add constraint suppression_once unique (recipient_key, letter_class, topic);

-- The one counter at which all replicas queue
create table post_office (
  id int primary key check (id = 1),
  next_at timestamptz not null,
  trouble text,
  trouble_at timestamptz
);
insert into post_office (id, next_at) values (1, '2000-01-01T00:00:00Z');
