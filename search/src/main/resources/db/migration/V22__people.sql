-- People who have signed in with their organisation, so that they can be named, as for the coding of a sample. What they
-- may do is not read from here: their token says it each time.
create table signed_in_person (
    name    text primary key,
    roles   text[]      not null,
    seen_at timestamptz not null
);
