-- A certificate revoked by mistake stays revoked, for whoever was told so; another one of the same outcome is issued.
create table certificate_again (
    certificate_id bigint primary key references certificate,
    again_id bigint not null unique references certificate,
    note text not null check (note <> ''),                -- for the staff
    issued_at timestamptz not null
);
grant select, insert on certificate_again to cohortium_app;
