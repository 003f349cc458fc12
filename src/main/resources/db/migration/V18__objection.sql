-- Since when someone wants no profile made of them: no scores, no targeting
alter table customer add column objected_at timestamptz;
