-- Work in hand: claimed long work, nomination lists on their way in, report runs and their files.

-- One row a piece of long work. A node claims it with a lease that its heartbeat renews; whoever finds the
-- lease expired takes it over and lets the job go on at its last committed checkpoint.
create sequence work_item_seq start 50 increment 50;
create table work_item (
    id bigint primary key default nextval('work_item_seq'),
    kind text not null,                                   -- the job's name
    subject text not null,                                -- what it works on
    state text not null check (state in ('READY', 'RUNNING', 'DONE', 'FAILED', 'STOPPED')),
    requested_by bigint references app_user,
    created_at timestamptz not null default clock_timestamp(),
    owner text,                                           -- the claiming node's own id, new at each of its starts
    lease_until timestamptz,
    execution_id bigint,                                  -- the job execution last started for it
    attempts integer not null default 0,
    failure text,
    unique (kind, subject),
    check ((state = 'RUNNING') = (owner is not null)),
    check ((owner is null) = (lease_until is null))
);
create index work_item_open on work_item (lease_until, id) where state in ('READY', 'RUNNING');
grant select, insert, update on work_item to cohortium_app;

create table intake_upload (
    id uuid primary key,
    file_name text not null,
    bytes bigint not null check (bytes >= 0),
    sha256 bytea not null,
    source text not null check (source in ('PAGE', 'API', 'FOLDER')),
    uploaded_by bigint not null references app_user,
    organisation_id bigint references organisation,       -- whose list; its layouts are remembered
    language text not null,                               -- of messages and of the rejects workbook
    created_at timestamptz not null,
    state text not null check (state in ('RECEIVED', 'READING', 'TO_REVIEW', 'APPLYING', 'DONE', 'REFUSED', 'LEFT')),
    dry_run boolean not null,
    refusal jsonb,                                        -- {"rule": …, "arguments": {…}}
    sheet text,
    header_row integer,
    mapping jsonb,
    columns jsonb,                                        -- what was recognised: heading, sample, field, certainty
    row_count integer not null default 0,
    read_to integer not null default 0,                   -- last row judged and committed
    finished_at timestamptz,
    version integer not null default 0,
    check ((state = 'REFUSED') = (refusal is not null))
);
create index on intake_upload (uploaded_by, created_at desc);
create index on intake_upload (organisation_id, created_at desc);
create index on intake_upload (sha256);

create table intake_content (
    upload_id uuid primary key references intake_upload,
    content bytea not null
);
alter table intake_content alter content set storage external;

create table intake_row (
    upload_id uuid not null references intake_upload,
    row_number integer not null,                          -- as the spreadsheet numbers it
    cells jsonb not null,                                 -- column index to the text as displayed
    mended jsonb not null default '{}',                   -- column index to the text put in its place
    nomination jsonb,                                     -- what was read from it
    verdict text check (verdict in ('NEW_PERSON', 'KNOWN_PERSON', 'ALREADY_NOMINATED', 'REJECTED')),
    problems jsonb not null default '[]',
    flags jsonb not null default '[]',
    email_key text,
    person_id bigint references person,
    enrolment_id bigint references enrolment,
    applied_at timestamptz,
    primary key (upload_id, row_number)
);
create index on intake_row (upload_id, verdict, row_number);
create index on intake_row (upload_id, email_key);

create table intake_layout (
    organisation_id bigint not null references organisation,
    fingerprint text not null,
    mapping jsonb not null,
    used_at timestamptz not null,
    primary key (organisation_id, fingerprint)
);
grant select, insert, update on intake_upload, intake_layout to cohortium_app;
grant select, insert, update, delete on intake_content, intake_row to cohortium_app;

create table report_run (
    id uuid primary key,
    report text not null,
    period_from date not null,
    period_to date not null,                              -- inclusive
    as_of timestamptz not null,
    requested_by bigint references app_user,
    requested_at timestamptz not null,
    recipients jsonb not null default '[]',
    state text not null check (state in ('RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    finished_at timestamptz,
    version integer not null default 0,
    check (period_from <= period_to)
);
create table report_file (
    id uuid primary key,
    run_id uuid not null references report_run,
    recipient_id bigint not null references organisation,
    grant_id bigint references grant_award,
    name text not null,
    sha256 bytea not null,
    bytes bigint not null,
    content bytea not null,
    published_at timestamptz not null,
    unique nulls not distinct (run_id, recipient_id, grant_id)
);
alter table report_file alter content set storage external;
grant select, insert, update on report_run to cohortium_app;
grant select, insert on report_file to cohortium_app;

grant usage on all sequences in schema cohortium to cohortium_app;
