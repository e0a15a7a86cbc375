-- Who saw what is not everyone's, and who decided what. Rows are only ever added, and hold identifiers and codes alone.
-- Each row's digest covers its content and the digest of the row before, so that a row which was changed or taken out
-- later shows: AuditChain works the digests out again.
create table audit_entry (
    seq      bigint primary key,
    at       timestamptz not null,
    actor    text        not null,
    action   text        not null,
    subjects uuid[]      not null,
    detail   text        not null,
    previous bytea       not null,
    digest   bytea       not null
);
create index audit_entry_actor on audit_entry (actor, seq);
create index audit_entry_action on audit_entry (action text_pattern_ops, seq);
create index audit_entry_at on audit_entry (at);
create index audit_entry_subjects on audit_entry using gin (subjects);

-- Where the chain ends. Whoever adds a row holds this one until they have committed, so that the chain never forks.
create table audit_head (
    one    boolean primary key default true check (one),
    seq    bigint not null,
    digest bytea  not null
);
insert into audit_head (seq, digest) values (0, decode(repeat('00', 32), 'hex'));

create function audit_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'audit rows are only ever added';
end $$;
create trigger audit_entry_is_kept before update or delete or truncate on audit_entry
    for each statement execute function audit_is_kept();
create trigger audit_head_is_kept before delete or truncate on audit_head
    for each statement execute function audit_is_kept();

-- A field with its length before it, so that no two rows have the same bytes.
create function audit_field(value text) returns bytea immutable language sql as $$
    select convert_to(octet_length(convert_to(value, 'UTF8')) || ':', 'UTF8') || convert_to(value, 'UTF8')
$$;

create function audit_append(actor text, action text, subjects uuid[], detail text) returns void language plpgsql as $$
declare
    head   audit_head;
    now_at timestamptz;
    made   bytea;
begin
    select * into strict head from audit_head for update;
    now_at := clock_timestamp();
    made := sha256(head.digest
        || audit_field((head.seq + 1)::text)
        || audit_field((extract(epoch from now_at) * 1000000)::bigint::text)
        || audit_field(actor)
        || audit_field(action)
        || audit_field(array_to_string(subjects, ','))
        || audit_field(detail));
    insert into audit_entry values (head.seq + 1, now_at, actor, action, subjects, detail, head.digest, made);
    update audit_head set seq = head.seq + 1, digest = made;
end $$;

-- Rows that are decisions are audited by triggers (R__audited_decisions.sql), so that no door can keep a decision and
-- forget the audit. They run when the transaction commits: the decision and its audit row are kept both or neither, the
-- chain is held for a moment only, and always last, so that two who decide never wait for each other in a circle.
--   what      action, up to the word that the row itself has
--   word      column that ends the action, or ''
--   who       column that names who decided
--   subjects  columns with identifiers, with commas
--   detail    columns with codes, with commas, or ''
create function audit_decision() returns trigger language plpgsql as $$
declare
    made     jsonb := to_jsonb(new);
    subjects uuid[];
    detail   jsonb;
begin
    select coalesce(array_agg((made ->> name)::uuid order by n) filter (where made ->> name is not null), '{}')
        into subjects from unnest(string_to_array(tg_argv[3], ',')) with ordinality as c (name, n);
    select coalesce(jsonb_object_agg(name, made -> name), '{}')
        into detail from unnest(string_to_array(tg_argv[4], ',')) as c (name);
    perform audit_append(
        made ->> tg_argv[2], tg_argv[0] || coalesce(made ->> nullif(tg_argv[1], ''), ''), subjects, detail::text);
    return null;
end $$;

-- Codes carry the words that led to them; of those the audit takes the codes alone.
create function audit_finding_decision() returns trigger language plpgsql as $$
begin
    perform audit_append(new.actor, 'finding.' || new.decision, array[new.finding_id, new.document_id] || new.replaces,
        jsonb_build_object('before', audit_codes(new.codes_before), 'after', audit_codes(new.codes_after))::text);
    return null;
end $$;

create function audit_codes(codes jsonb) returns jsonb immutable language sql as $$
    select coalesce(jsonb_agg(code ->> 'axis' || ':' || (code ->> 'value')), '[]') from jsonb_array_elements(codes) as code
$$;
