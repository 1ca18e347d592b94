-- Certificates as signed credentials (Open Badges 3.0): keys, the credentials given out, and where each has its bit of status.

-- Keys that sign. A retired one signs no more; its public half stays published for ever, since what it signed must stay
-- checkable. The private half is for the application alone: it is in no history and no export.
create table signing_key (
    id text primary key,                                  -- thumbprint of the public half (RFC 7638)
    private_jwk text not null,
    created_at timestamptz not null,
    retired_at timestamptz,
    check (created_at <= retired_at)
);
create unique index signing_key_at_work on signing_key ((true)) where retired_at is null;
grant select, insert, update on signing_key to cohortium_app;

-- A credential is signed when it is first asked for, and the same one is given out ever after.
create sequence certificate_credential_seat minvalue 0 start 0;
create table certificate_credential (
    certificate_id bigint primary key references certificate,
    seat bigint not null unique check (seat >= 0),        -- its bit: list seat / 131072, bit seat % 131072
    key_id text not null references signing_key,
    signed_at timestamptz not null,
    jwt text not null
);
grant select, insert on certificate_credential to cohortium_app;
grant usage on sequence certificate_credential_seat to cohortium_app;
