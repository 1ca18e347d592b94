-- Who may sign in, as what, and limited to what.

create sequence app_user_seq start 50 increment 50;
create table app_user (
    id bigint primary key default nextval('app_user_seq'),
    username text not null check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    password_hash text,                                   -- self-describing; null: no sign-in by password
    display_name text not null check (display_name <> ''),
    email text,
    language text not null default 'en',
    time_zone text not null default 'UTC',
    theme text check (theme in ('light', 'dark')),
    person_id bigint references person,
    demo boolean not null default false,
    disabled_at timestamptz,
    version integer not null default 0
);
create unique index app_user_username_key on app_user (lower(username));

-- A role reaches as far as its organisation (the ministry's tree, the donor's grants); admins and auditors reach everything.
create sequence role_assignment_seq start 50 increment 50;
create table role_assignment (
    id bigint primary key default nextval('role_assignment_seq'),
    user_id bigint not null references app_user,
    role text not null check (role in ('ADMIN', 'COORDINATOR', 'FACILITATOR', 'DONOR', 'PARTICIPANT', 'AUDITOR')),
    organisation_id bigint references organisation,
    unique nulls not distinct (user_id, role, organisation_id),
    check (organisation_id is not null or role in ('ADMIN', 'FACILITATOR', 'PARTICIPANT', 'AUDITOR'))
);
create index on role_assignment (organisation_id);

create table api_token (
    token_sha256 bytea primary key,
    user_id bigint not null references app_user,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index on api_token (user_id);

-- Failed sign-ins, by account name and by address; several nodes see the same count.
create table sign_in_failure (
    id bigint generated always as identity primary key,
    subject text not null,
    failed_at timestamptz not null
);
create index on sign_in_failure (subject, failed_at);

grant select, insert, update on app_user to cohortium_app;
grant select, insert, delete on role_assignment to cohortium_app;
grant select, insert, update, delete on api_token to cohortium_app;
grant select, insert, delete on sign_in_failure to cohortium_app;

-- Append only: the application has no update and no delete here.
create table audit_event (
    id bigint generated always as identity primary key,
    at timestamptz not null default transaction_timestamp(),
    tx xid8 not null default pg_current_xact_id(),
    actor text not null default history.actor(),
    action text not null,
    subject_type text not null,
    subject_id text not null,
    details jsonb not null default '{}'
);
create index on audit_event (subject_type, subject_id, id);
create index on audit_event using brin (at);
grant select, insert (action, subject_type, subject_id, details) on audit_event to cohortium_app;
