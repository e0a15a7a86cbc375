-- The versions of the codebook behind the bundled one, as they were uploaded. Rows are only ever added.
create table codebook_version (
    version       text primary key,
    position      integer     not null unique,
    content       text        not null,
    introduced_at timestamptz not null,
    introduced_by text        not null
);
