-- Answers to questions, kept as they were: rows are written once, compressed, and read as they were written.
create table snapshot (
    id               uuid primary key,
    title            text        not null,
    query            jsonb       not null,
    restricted       boolean     not null,
    -- Kinds of document that its rows came from when it was made: who may see these may read it.
    kinds            text[]      not null,
    codebook_version text        not null,
    version          integer     not null,
    created_at       timestamptz not null,
    created_by       text        not null
);
create index snapshot_created on snapshot (created_at desc, id);

-- What was made, and made anew when rows had to go or words had to be masked. The history stays, bytes do not.
create table snapshot_version (
    snapshot_id uuid        not null references snapshot on delete cascade,
    version     integer     not null,
    made_at     timestamptz not null,
    row_count   integer     not null,
    dropped     integer     not null,
    reworded    integer     not null,
    files       jsonb       not null,
    primary key (snapshot_id, version)
);

-- The documents that rows came from. They are not referenced: a document that is gone takes its rows along.
create table snapshot_document (
    snapshot_id uuid   not null references snapshot on delete cascade,
    document_id uuid   not null,
    kind        text   not null,
    -- The disclosures that were redacted in it when its rows were written.
    redacted    uuid[] not null,
    primary key (snapshot_id, document_id)
);

create table snapshot_piece (
    snapshot_id uuid    not null references snapshot on delete cascade,
    version     integer not null,
    format      text    not null,
    number      integer not null,
    content     bytea   not null,
    primary key (snapshot_id, version, format, number)
);
alter table snapshot_piece alter column content set storage external;
