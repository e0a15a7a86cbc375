-- When its review was published here, as the index says it: until it says what the review says, the document's findings
-- cannot be found as new.
alter table document add column indexed_release timestamptz;
update document d set indexed_release = r.released_at from review r where r.id = d.review_id and d.status = 'ready';
