-- Until when whoever took a digest may be sending it. One that was taken and not told by then is taken by another.
alter table saved_search add column taken_until timestamptz;
