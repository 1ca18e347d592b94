-- Work handed in and marked with a rubric: by when, by whom, by two where a rule says so, and what was settled.
create table marking_rule (
    cohort_id bigint not null references cohort,
    assessment_id bigint not null references assessment,
    due_on date,                                                     -- last day in the cohort's zone; null: none
    late_deduction numeric(5, 4) not null check (late_deduction between 0 and 1),   -- share of the maximum for each day late
    latest_days smallint check (latest_days >= 0),                   -- days late after which nothing is marked; null: always
    second_share numeric(5, 4) not null check (second_share between 0 and 1),
    borderline numeric(7, 2) not null check (borderline >= 0),       -- points from the pass mark, both ways
    tolerance numeric(7, 2) not null check (tolerance >= 0),         -- points by which two markers may differ
    draw bigint not null,                                            -- by which chance draws; never shown
    marked integer not null default 0 check (marked >= 0),           -- works marked first, which is the place in the draw
    version integer not null default 0,
    primary key (cohort_id, assessment_id),
    check (latest_days is null or due_on is not null),
    check (late_deduction = 0 or due_on is not null)
);
select history.track('marking_rule');

create sequence submission_seq;
create table submission (
    id bigint primary key default nextval('submission_seq'),
    enrolment_id bigint not null references enrolment,
    assessment_id bigint not null references assessment,
    attempt smallint not null check (attempt > 0),
    handed_in_on date not null,                                      -- in the cohort's zone
    extended_to date,
    extension_reason text check (extension_reason <> ''),
    state text not null check (state in ('HANDED_IN', 'SECOND_DUE', 'DISPUTED', 'SETTLED')),
    second_because text check (second_because in ('DRAWN', 'BORDERLINE')),
    points numeric(7, 2) check (points >= 0),                        -- settled by the markers, before the deduction
    version integer not null default 0,
    unique (enrolment_id, assessment_id, attempt),
    check ((extended_to is null) = (extension_reason is null)),
    check ((state = 'SETTLED') = (points is not null))
);
create index on submission (assessment_id);
select history.track('submission');

create sequence marking_seq;
create table marking (
    id bigint primary key default nextval('marking_seq'),
    submission_id bigint not null references submission,
    part text not null check (part in ('FIRST', 'SECOND', 'AGREED')),
    marker bigint not null references app_user,
    given jsonb not null,                                            -- criteria: {code: {points, comment}}, comment
    points numeric(7, 2) check (points >= 0),                        -- the sum; null while it is a draft
    saved_at timestamptz not null,
    version integer not null default 0,
    unique (submission_id, part)
);
select history.track('marking');
grant usage on sequence submission_seq, marking_seq to cohortium_app;
