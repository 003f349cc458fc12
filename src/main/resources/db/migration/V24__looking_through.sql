-- How operators look through what has happened: by act, by person, by thing; the last weeks of outcomes
create index audit_entry_act on audit_entry (act, at desc, id desc);
create index audit_entry_name on audit_entry (actor, at desc, id desc);
create index audit_entry_thing on audit_entry (subject, at desc, id desc);
create index outcome_received on outcome (received_at);
