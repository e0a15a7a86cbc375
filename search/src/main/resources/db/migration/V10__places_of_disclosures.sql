-- Words that may identify someone also stand where the text does not show them: in a file's properties, its comments,
-- its hidden text. The place is said in plain words; empty for words that the text shows.
alter table disclosure add column place text not null default '';
