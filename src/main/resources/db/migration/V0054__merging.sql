-- Which enrolments came to the kept record when two were merged, so that undoing gives them back.
create table person_merge_enrolment (
    merge_id bigint not null references person_merge,
    enrolment_id bigint not null references enrolment,
    primary key (merge_id, enrolment_id)
);
create index on person_merge_enrolment (enrolment_id);
grant select, insert on person_merge_enrolment to cohortium_app;
create index on person_merge (kept_id);
create index on person (merged_into_id) where merged_into_id is not null;
