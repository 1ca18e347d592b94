-- Who reports to whom, as far as it keeps accounts from deciding: nobody marks, scores, proposes or confirms for people who
-- report to them. Declared by staff; a line that ended stays, so that what was barred when can be told.
create table reporting_line (
    id bigint generated always as identity primary key,
    person_id bigint not null references person,
    user_id bigint not null references app_user,           -- the superior
    declared_by bigint not null references app_user,
    declared_at timestamptz not null,
    ended_by bigint references app_user,
    ended_at timestamptz,
    check (declared_at <= ended_at),
    check ((ended_at is null) = (ended_by is null))
);
create unique index reporting_line_once on reporting_line (user_id, person_id) where ended_at is null;
create index on reporting_line (person_id);
grant select, insert, update on reporting_line to cohortium_app;
