-- Who gets no more letters of a class: because they said so, or because they were erased
create table suppression (
  id uuid primary key,
  recipient_key text not null,
  letter_class text not null check (letter_class in ('TRANSACTIONAL', 'MARKETING')),
  why text not null check (why in ('UNSUBSCRIBED', 'ERASED')),
  at timestamptz not null,
  unique (recipient_key, letter_class)
);
