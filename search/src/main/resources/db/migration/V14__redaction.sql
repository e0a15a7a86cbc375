-- What rows without offsets said before redacted words were masked in them. Read by nothing but what puts words back.
create table document_unmasked (
    document_id uuid primary key references document on delete cascade,
    words       jsonb not null
);
