-- The record or file that a row of a chronology was taken from, as written. Documents read before have none.
alter table chronology_event add column source text not null default '';
