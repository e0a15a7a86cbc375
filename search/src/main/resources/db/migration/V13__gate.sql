-- A review may be cleared, wait for its embargo to end, be signed off by a second person, and be withdrawn.
alter table review drop constraint review_status_check;
alter table review add constraint review_status_check check
    (status in ('draft', 'submitted', 'returned', 'cleared', 'published', 'withdrawn'));

alter table review add column embargo_until date;
alter table review add column retain_until date;
-- Who decided that it is published once its embargo ends.
alter table review add column release_decided_by text;
-- Who looked at it, as it stands, as someone would who wants to find out whom it is about.
alter table review add column signed_off_by text;
-- Everyone may know of a withdrawn review that was public once, and of no other.
alter table review add column was_published boolean not null default false;
update review set was_published = true where status = 'published';
alter table review add column withdrawn_at timestamptz;
alter table review add column withdrawal_reason text;
create index review_retain on review (retain_until) where retain_until is not null;
create index review_release on review (embargo_until) where release_decided_by is not null;

-- A sign-off leaves the state as it is; what a returned review is to put right has a code and a place.
alter table review_step add column sign_off boolean not null default false;
alter table review_step add column points jsonb not null default '[]';
