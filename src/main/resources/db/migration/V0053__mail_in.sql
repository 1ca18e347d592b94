-- Mail that comes in. Each is taken once, by its Message-ID, whichever node reads it.
create table mail_taken (
    message_id text primary key,
    taken_at timestamptz not null
);
grant select, insert on mail_taken to cohortium_app;

-- A PIN by which somebody is known who writes from an address; it was sent there, so whoever has it reads that mailbox.
create table mail_pin (
    user_id bigint primary key references app_user,
    address text not null check (address <> ''),
    hash text not null,
    given_at timestamptz not null
);
create index on mail_pin (lower(address));
grant select, insert, update, delete on mail_pin to cohortium_app;

-- Lines from sign-in sheets that came by mail and wait for their sender to say that the names are right.
create table sheet_mail (
    token text primary key check (token ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
    user_id bigint not null references app_user,
    address text not null,
    session_id bigint not null references session,
    line text not null,
    asked_at timestamptz not null,
    state text not null check (state in ('WAITING', 'MARKED', 'LEFT')),
    settled_at timestamptz,
    check ((state = 'WAITING') = (settled_at is null))
);
create index on sheet_mail (session_id);
grant select, insert, update on sheet_mail to cohortium_app;
