-- Sheets of paper on which people sign, what was typed from them, and the signed sheets as they were scanned.
create table sign_in_sheet (
    code text primary key check (code ~ '^[0-9A-HJKMNP-TV-Z]{4,6}$'),
    session_id bigint not null references session,
    printed_by bigint not null references app_user,
    printed_at timestamptz not null
);
create index on sign_in_sheet (session_id, printed_at desc);
create table sign_in_sheet_row (
    code text not null references sign_in_sheet,
    row smallint not null check (row > 0),
    enrolment_id bigint not null references enrolment,
    primary key (code, row),
    unique (code, enrolment_id)
);
grant select, insert on sign_in_sheet, sign_in_sheet_row to cohortium_app;

create table session_evidence (
    id uuid primary key,
    session_id bigint not null references session,
    file_name text not null check (file_name <> ''),
    media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    bytes integer not null check (bytes between 1 and 10485760),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null,
    uploaded_by bigint not null references app_user,
    uploaded_at timestamptz not null,
    unique (session_id, sha256)
);
alter table session_evidence alter column content set storage external;   -- compressed already
grant select, insert on session_evidence to cohortium_app;

-- Checking oneself in: the key of the codes on the screen, whose check-in is open, and everybody's own code.
create table check_in_secret (
    id smallint primary key default 1 check (id = 1),
    secret bytea not null check (octet_length(secret) = 32)
);
insert into check_in_secret (secret)
    values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
grant select on check_in_secret to cohortium_app;
create table session_check_in (
    session_id bigint primary key references session,
    opened_by bigint not null references app_user,        -- on whose behalf people are marked
    opened_at timestamptz not null,
    closed_at timestamptz
);
grant select, insert, update on session_check_in to cohortium_app;
create table check_in_code (
    enrolment_id bigint primary key references enrolment,
    code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{8}$')        -- 40 bits of chance
);
grant select, insert on check_in_code to cohortium_app;
