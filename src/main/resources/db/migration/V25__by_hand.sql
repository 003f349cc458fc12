-- What a person does where the product could not: stuck work settled, changes made in billing by hand, tasks closed
alter table stuck_work add settled_at timestamptz, add settled_by text, add note text;
create index stuck_work_open on stuck_work (since) where settled_at is null;

alter table effect add by_hand text, add note text;
create index effect_stuck on effect (stuck_at) where stuck_at is not null and done_at is null;
create index effect_subscription on effect (subscription_id, id);

create index letter_open on letter (state, posted_at) where state in ('WAITING', 'FAILED');

alter table task add closed_by text;
create index task_kind on task (kind, opened_at);
