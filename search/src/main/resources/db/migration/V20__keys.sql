-- Keys of systems. The value is told once, to the administrator who asked for it, and never kept: only its digest is.
-- Rows stay when a key has ended, and a name is never used twice, so that what stands in histories stays clear.
create table api_key (
    id           uuid primary key,
    name         text        not null unique,
    role         text        not null,
    local_body   text,
    digest       bytea       not null unique check (length(digest) = 32),
    issued_at    timestamptz not null,
    issued_by    text        not null,
    expires_on   date        not null,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    revoked_by   text
);
create index api_key_issued on api_key (issued_at desc, id);
