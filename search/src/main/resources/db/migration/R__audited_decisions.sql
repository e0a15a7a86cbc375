-- Which rows are decisions, and what the audit says of each. Whoever adds a table that names who decided adds it here; a
-- test finds one that is missing. Runs again, behind all other migrations, whenever it was changed. What the arguments
-- mean stands at audit_decision.

set local client_min_messages = warning;

drop trigger if exists audited on review_step;
create constraint trigger audited after insert on review_step
    deferrable initially deferred for each row
    execute function audit_decision('review.', 'status', 'actor', 'review_id', 'sign_off');

drop trigger if exists audited on review;
create constraint trigger audited after update on review
    deferrable initially deferred for each row
    when (new.release_decided_by is not null and old.release_decided_by is distinct from new.release_decided_by)
    execute function audit_decision('review.release-decided', '', 'release_decided_by', 'id', 'embargo_until');

drop trigger if exists audited on research_project_step;
create constraint trigger audited after insert on research_project_step
    deferrable initially deferred for each row
    execute function audit_decision('project.', 'status', 'actor', 'project_id', '');

drop trigger if exists audited on disclosure;
create constraint trigger audited after update on disclosure
    deferrable initially deferred for each row
    when (new.decided_by is not null and (old.status, old.reason, old.decided_by)
        is distinct from (new.status, new.reason, new.decided_by))
    execute function audit_decision('disclosure.', 'status', 'decided_by', 'id,document_id', 'type,severity');

drop trigger if exists mark_audited on disclosure;
create constraint trigger mark_audited after insert on disclosure
    deferrable initially deferred for each row
    when (new.marked_by is not null)
    execute function audit_decision('disclosure.marked', '', 'marked_by', 'id,document_id', 'type,severity');

drop trigger if exists audited on coding_sample;
create constraint trigger audited after insert on coding_sample
    deferrable initially deferred for each row
    execute function audit_decision('sample.drawn', '', 'drawn_by', 'id', 'size,coders');

drop trigger if exists audited on coding_assignment;
create constraint trigger audited after update on coding_assignment
    deferrable initially deferred for each row
    when (new.coded_at is distinct from old.coded_at)
    execute function audit_decision('sample.coded', '', 'coder', 'sampled_finding_id', 'codes');

drop trigger if exists audited on sampled_finding;
create constraint trigger audited after update on sampled_finding
    deferrable initially deferred for each row
    when (new.adjudicated_at is distinct from old.adjudicated_at)
    execute function audit_decision('sample.settled', '', 'adjudicated_by', 'id,finding_id,sample_id', 'final_codes');

drop trigger if exists audited on issue_experience;
create constraint trigger audited after update on issue_experience
    deferrable initially deferred for each row
    when (new.decided_by is not null and (old.status, old.edited, old.decided_by)
        is distinct from (new.status, new.edited, new.decided_by))
    execute function audit_decision('experience.', 'status', 'decided_by', 'id', 'issue,edited');

drop trigger if exists audited on codebook_version;
create constraint trigger audited after insert on codebook_version
    deferrable initially deferred for each row
    execute function audit_decision('codebook.introduced', '', 'introduced_by', '', 'version');

drop trigger if exists audited on api_key;
create constraint trigger audited after insert on api_key
    deferrable initially deferred for each row
    execute function audit_decision('key.issued', '', 'issued_by', 'id', 'name,role,local_body,expires_on');

drop trigger if exists revocation_audited on api_key;
create constraint trigger revocation_audited after update on api_key
    deferrable initially deferred for each row
    when (new.revoked_at is distinct from old.revoked_at)
    execute function audit_decision('key.revoked', '', 'revoked_by', 'id', 'name');

drop trigger if exists audited on finding_decision;
create constraint trigger audited after insert on finding_decision
    deferrable initially deferred for each row execute function audit_finding_decision();

drop trigger if exists audited on snapshot;
create constraint trigger audited after insert on snapshot
    deferrable initially deferred for each row
    execute function audit_decision('snapshot.made', '', 'created_by', 'id', 'restricted,codebook_version');
