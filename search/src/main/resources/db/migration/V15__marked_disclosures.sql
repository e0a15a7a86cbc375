-- Words that a person found, where no detector did: a later reading leaves them as they are.
alter table disclosure add column marked_by text;
