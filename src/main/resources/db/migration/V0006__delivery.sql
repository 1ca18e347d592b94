-- Delivery: cohorts, sessions, enrolments, attendance, scores, outcomes, certificates.

create sequence cohort_seq start 50 increment 50;
create table cohort (
    id bigint primary key default nextval('cohort_seq'),
    code text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    curriculum_version_id bigint not null references curriculum_version,
    host_organisation_id bigint not null references organisation,
    country_iso3 char(3) not null references country,
    language text not null,                               -- BCP 47
    time_zone text not null,                              -- IANA
    starts_on date not null,
    ends_on date not null,
    capacity integer not null check (capacity > 0),       -- seats
    state text not null check (state in ('PLANNED', 'ENROLLING', 'RUNNING', 'ASSESSING', 'CLOSED', 'CANCELLED')),
    version integer not null default 0,
    check (starts_on <= ends_on)
);
create index on cohort (host_organisation_id, starts_on desc, id);
create index on cohort (starts_on desc, id);
create index on cohort (country_iso3);
create index on cohort (curriculum_version_id);
create index on cohort using gin (lower(code) gin_trgm_ops);
select history.track('cohort');

create table cohort_facilitator (
    cohort_id bigint not null references cohort,
    user_id bigint not null references app_user,
    primary key (cohort_id, user_id)
);
create index on cohort_facilitator (user_id);
select history.track('cohort_facilitator', deletable => true);

create sequence session_seq start 50 increment 50;
create table session (
    id bigint primary key default nextval('session_seq'),
    cohort_id bigint not null references cohort,
    module_id bigint references module,
    number smallint not null check (number > 0),
    title text not null,
    starts_at timestamptz not null,
    minutes smallint not null check (minutes > 0),
    mode text not null check (mode in ('SELF_PACED', 'WEBINAR', 'WORKSHOP', 'HYBRID')),
    state text not null check (state in ('SCHEDULED', 'HELD', 'CANCELLED')),
    place text,
    version integer not null default 0,
    unique (cohort_id, number),
    unique (id, cohort_id)
);
create index on session (starts_at);
select history.track('session');

create sequence enrolment_seq start 50 increment 50;
create table enrolment (
    id bigint primary key default nextval('enrolment_seq'),
    cohort_id bigint not null references cohort,
    person_id bigint not null references person,
    state text not null check (state in ('NOMINATED', 'APPROVED', 'REJECTED', 'WAITLISTED', 'ENROLLED', 'ACTIVE',
                                         'COMPLETED', 'WITHDRAWN', 'DROPPED')),
    state_since timestamptz not null,
    reason text,                                          -- why it came to this state
    nominated_at timestamptz not null,
    nominating_organisation_id bigint references organisation,
    joined_on date,                                       -- first day in the cohort
    left_on date,                                         -- last day, when WITHDRAWN or DROPPED
    version integer not null default 0,
    unique (cohort_id, person_id),
    unique (id, cohort_id),
    check (joined_on <= left_on),
    check (state not in ('ENROLLED', 'ACTIVE', 'COMPLETED') or joined_on is not null),
    check (state <> 'REJECTED' or reason is not null)
);
create index on enrolment (person_id);
create index on enrolment (cohort_id, state, state_since, id);
select history.track('enrolment');

create table attendance_mark (
    session_id bigint not null,
    enrolment_id bigint not null,
    cohort_id bigint not null,                            -- both belong to the same cohort
    mark text not null check (mark in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT')),
    minutes smallint check (minutes >= 0),                -- attended; null: the whole session when PRESENT
    source text not null check (source in ('REGISTER', 'SELF_CHECK_IN', 'MEETING_REPORT', 'SIGN_IN_SHEET', 'WORKBOOK', 'IMPORT')),
    note text,
    version integer not null default 0,
    primary key (session_id, enrolment_id),
    constraint attendance_mark_session_fk foreign key (session_id, cohort_id) references session (id, cohort_id),
    constraint attendance_mark_enrolment_fk foreign key (enrolment_id, cohort_id) references enrolment (id, cohort_id)
);
create index attendance_mark_enrolment on attendance_mark (enrolment_id);
select history.track('attendance_mark');

create sequence score_seq start 50 increment 50;
create table score (
    id bigint primary key default nextval('score_seq'),
    enrolment_id bigint not null references enrolment,
    assessment_id bigint not null references assessment,
    attempt smallint not null default 1 check (attempt > 0),
    points numeric(7, 2) not null check (points >= 0),
    scored_on date not null,
    note text,
    version integer not null default 0,
    unique (enrolment_id, assessment_id, attempt)
);
create index on score (assessment_id);
select history.track('score');

create sequence outcome_seq start 50 increment 50;
create table outcome (
    id bigint primary key default nextval('outcome_seq'),
    enrolment_id bigint not null unique references enrolment,
    decision text not null check (decision in ('DISTINCTION', 'PASS', 'FAIL', 'INCOMPLETE', 'DEFERRED')),
    state text not null check (state in ('PROPOSED', 'CONFIRMED', 'RETURNED')),
    proposed_by bigint not null references app_user,
    proposed_at timestamptz not null,
    departs_from_rule boolean not null default false,
    reason text,
    decided_by bigint references app_user,                -- who confirmed or returned it
    decided_at timestamptz,
    decision_note text,
    deferred_until date,
    version integer not null default 0,
    check (decided_by <> proposed_by),                    -- nobody confirms their own proposal
    check ((state = 'PROPOSED') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    check (state <> 'RETURNED' or decision_note is not null),
    check (not departs_from_rule or reason is not null),
    check (decision <> 'DEFERRED' or deferred_until is not null)
);
select history.track('outcome');

create sequence certificate_seq start 50 increment 50;
create table certificate (
    id bigint primary key default nextval('certificate_seq'),
    outcome_id bigint not null unique references outcome,
    number text not null unique,
    issued_on date not null,
    valid_until date,
    state text not null check (state in ('VALID', 'EXPIRED', 'REVOKED', 'SUPERSEDED')),
    version integer not null default 0,
    check (issued_on < valid_until)
);
select history.track('certificate');
