-- What other systems are told: one row for each call, kept after it is delivered.
create table outgoing_call (
    id uuid primary key,
    kind text not null,
    about uuid not null,
    target text not null,
    body text not null, -- the very bytes that are signed, so not jsonb
    made_at timestamptz not null,
    delivered_at timestamptz,
    gone_at timestamptz,
    constraint outgoing_call_ends_once check (delivered_at is null or gone_at is null)
);

create index outgoing_call_about on outgoing_call (about);
