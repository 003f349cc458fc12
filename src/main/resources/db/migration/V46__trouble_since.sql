-- Since when no letter has gone, whoever restarts us meanwhile: what waits for a letter waits from then on
alter table post_office add column trouble_since timestamptz;
