-- Samples of findings that two people code independently of each other, and of the machine.
create table coding_sample (
    id         uuid primary key,
    title      text        not null,
    size       integer     not null,
    seed       bigint      not null,
    -- The question that the findings were drawn from, as it was asked.
    query      jsonb       not null,
    -- How many findings there were to draw from.
    population integer     not null,
    coders     text[]      not null,
    drawn_at   timestamptz not null,
    drawn_by   text        not null
);
create index coding_sample_drawn on coding_sample (drawn_at desc, id);

-- A finding of a sample, with the codes that the machine had given when it was drawn: recoding does not change figures
-- that were worked out before. It outlives the finding.
create table sampled_finding (
    id             uuid primary key,
    sample_id      uuid        not null references coding_sample on delete cascade,
    position       integer     not null,
    finding_id     uuid        not null,
    kind           text        not null check (kind in ('finding', 'example', 'recommendation')),
    machine        text        not null,
    machine_codes  jsonb       not null,
    final_codes    jsonb,
    adjudicated_by text,
    adjudicated_at timestamptz,
    unique (sample_id, finding_id),
    unique (sample_id, position)
);
create index sampled_finding_finding on sampled_finding (finding_id);

create table coding_assignment (
    sampled_finding_id uuid not null references sampled_finding on delete cascade,
    coder              text not null,
    codes              jsonb,
    codebook_version   text,
    coded_at           timestamptz,
    primary key (sampled_finding_id, coder)
);
create index coding_assignment_coder on coding_assignment (coder);

-- What people from the field know of an issue and reports leave out. Shown once a curator has accepted it.
create table issue_experience (
    id              uuid primary key,
    issue           text        not null,
    familiar        text        not null check (familiar in ('yes', 'no', 'unsure')),
    role            text        not null,
    local_body      text,
    further_reasons text,
    what_helped     text,
    author          text        not null,
    added_at        timestamptz not null,
    status          text        not null check (status in ('pending', 'accepted', 'declined')),
    edited          boolean     not null,
    reason          text,
    decided_by      text,
    version         integer     not null
);
create index issue_experience_issue on issue_experience (issue, status, added_at, id);
create index issue_experience_status on issue_experience (status, added_at, id);
