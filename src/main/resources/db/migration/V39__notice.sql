-- Prices that go up or down for people who subscribe already
create table price_change (
  id uuid primary key,
  terms jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  published_at timestamptz,
  published_by text,
  stopped_at timestamptz,
  stopped_by text,
  version int not null default 0
);
create index price_change_made on price_change (made_at);

-- What somebody has to be told ahead: a renewal, the end of a trial, another price, or that it will not come. The letter is
-- about the id of the notice; what proves that it went is copied here, so that it outlives the letter's words
create table notice (
  id uuid primary key,
  kind text not null check (kind in ('RENEWAL', 'TRIAL', 'PRICE', 'PRICE_OFF')),
  subscription_id uuid not null references subscription,
  customer_id uuid not null references customer,
  change_id uuid references price_change,
  round int not null default 1, -- another one if the first was no longer needed and then needed again
  about_at timestamptz, -- the charge it tells of; of another price it is known when the letter is posted
  amount_minor bigint not null,
  before_minor bigint, -- the price that is to be replaced
  currency varchar(3) not null,
  made_at timestamptz not null,
  posted_at timestamptz,
  skipped text, -- why no letter was posted
  sent_at timestamptz,
  message_id text,
  first_at timestamptz, -- the first renewal from which the other price was meant
  effect_at timestamptz, -- the renewal from which it is charged
  recorded_at timestamptz, -- when billing was asked to
  taken_back_at timestamptz, -- when billing was asked to leave it
  check ((change_id is not null) = (kind in ('PRICE', 'PRICE_OFF'))),
  check (posted_at is null or about_at is not null)
);
create unique index notice_once on notice (subscription_id, kind, about_at, round) where change_id is null;
create unique index notice_of_change on notice (change_id, subscription_id, kind) where change_id is not null;
create index notice_of_price on notice (subscription_id) where kind = 'PRICE';
create index notice_made on notice (made_at, id);
create index notice_kind on notice (kind, made_at);
create index notice_customer on notice (customer_id, made_at);
create index notice_unposted on notice (id) where posted_at is null and skipped is null;
create index notice_unproven on notice (id) where sent_at is null and posted_at is not null;
create index notice_unrecorded on notice (id) where kind = 'PRICE' and recorded_at is null and sent_at is not null;
create index notice_recorded on notice (effect_at) where recorded_at is not null and taken_back_at is null;

-- Where the coming charges stand that people are told of, in the order of their coming
create index subscription_renewing on subscription (period_end, id)
  where status = 'ACTIVE' and ends_at is null and billing_interval in ('YEAR', 'HALF_YEAR');
create index subscription_on_trial on subscription (period_end, id) where status = 'TRIALING' and ends_at is null;
