-- What a download needs of a finding's codes and places, gathered once, because gathering them for a million findings takes
-- minutes. Made from the finding's own rows when its document is indexed; gone as soon as one of those changes, whoever
-- changes it, and then gathered anew for each answer until the document has been indexed again.
create table finding_row (
    finding_id  uuid primary key references finding on delete cascade,
    -- Lines of axis and code.
    codes       text not null,
    -- [[page, section, start, end, quote], …]
    evidence    text not null,
    repetitions text not null
);

create function finding_codes(id uuid) returns text language sql stable as $$
    select coalesce(string_agg(c.axis || ' ' || c.value, E'\n' order by c.position, c.value), '')
    from finding_code c where c.finding_id = id
$$;

create function finding_places(id uuid) returns text language sql stable as $$
    select coalesce(json_agg(json_build_array(e.page, e.section, e.start_offset, e.end_offset, e.quote) order by e.position), '[]')::text
    from finding_evidence e where e.finding_id = id
$$;

create function finding_repetitions(id uuid) returns text language sql stable as $$
    select coalesce(json_agg(json_build_array(e.page, e.section, e.start_offset, e.end_offset, e.quote) order by e.position), '[]')::text
    from finding_repetition e where e.finding_id = id
$$;

create function forget_finding_row() returns trigger language plpgsql as $$
begin
    delete from finding_row where finding_id = coalesce(new.finding_id, old.finding_id);
    return null;
end
$$;

create trigger forget_row after insert or update or delete on finding_code
    for each row execute function forget_finding_row();
create trigger forget_row after insert or update or delete on finding_evidence
    for each row execute function forget_finding_row();
create trigger forget_row after insert or update or delete on finding_repetition
    for each row execute function forget_finding_row();

insert into finding_row
select id, finding_codes(id), finding_places(id), finding_repetitions(id) from finding;
