-- How often a second opinion was asked for on a day (UTC), so that all replicas share one budget
create table second_opinion_use (
  day date primary key,
  calls int not null
);
