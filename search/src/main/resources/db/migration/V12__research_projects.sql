-- For what, by whom and how long documents of restricted kinds are read.
create table research_project (
    id           uuid primary key,
    title        text        not null,
    purpose      text        not null,
    researcher   text        not null,
    from_date    date        not null,
    until_date   date        not null check (until_date >= from_date),
    -- Restricted kinds of document; none means all of them.
    kinds        text[]      not null,
    status       text        not null check (status in ('requested', 'approved', 'refused', 'ended')),
    requested_at timestamptz not null
);
create index research_project_researcher on research_project (researcher, status);
create index research_project_requested on research_project (requested_at desc, id);

-- Who decided what about a project. Rows are only ever added.
create table research_project_step (
    project_id uuid        not null references research_project on delete cascade,
    position   integer     not null,
    at         timestamptz not null,
    actor      text        not null,
    status     text        not null check (status in ('requested', 'approved', 'refused', 'ended')),
    reason     text        not null,
    primary key (project_id, position)
);
