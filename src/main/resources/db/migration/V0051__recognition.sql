-- Others accept certificates of a curriculum as equivalent to something of theirs, from a day on.
create table recognition_agreement (
    id bigint generated always as identity primary key,
    body_id bigint not null references organisation,
    curriculum_id bigint not null references curriculum,
    equivalent text not null check (equivalent <> ''),    -- what of theirs it is equivalent to, in their words
    reference text check (reference <> ''),               -- of the agreement's paper
    starts_on date not null,
    ends_on date,                                         -- last day; null while there is none
    recorded_by bigint not null references app_user,
    recorded_at timestamptz not null,
    check (starts_on <= ends_on),
    exclude using gist (body_id with =, curriculum_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index on recognition_agreement (curriculum_id);
grant select, insert, update on recognition_agreement to cohortium_app;
