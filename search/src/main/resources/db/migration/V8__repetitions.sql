-- Where else a document says what a finding says: its summary, its contents list, its conclusion.
create table finding_repetition (
    finding_id   uuid    not null references finding on delete cascade,
    position     integer not null,
    page         integer not null,
    section      text    not null,
    start_offset integer not null,
    end_offset   integer not null,
    quote        text    not null,
    primary key (finding_id, position)
);
