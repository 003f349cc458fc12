-- What was chosen below a reason: the code of an option
alter table statement add column detail text;
