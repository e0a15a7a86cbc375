-- Questions that people keep, each for its owner alone, and the digests of what is new to them.
create table saved_search (
    id             uuid primary key,
    owner          text        not null,
    name           text        not null,
    query          jsonb       not null,
    digest         text        not null check (digest in ('never', 'daily', 'weekly')),
    -- Where digests go. Personal data: read by the sending job and the owner alone.
    email          text,
    -- What is new is counted from here.
    told_until     timestamptz not null,
    -- By which the receiver of a digest ends them; a new one with every change of the address.
    unsubscribe    uuid        not null unique,
    created_at     timestamptz not null,
    version        integer     not null,
    check (digest = 'never' or email is not null)
);
create index saved_search_owner on saved_search (owner, created_at desc, id);
create index saved_search_due on saved_search (told_until) where digest <> 'never';
