-- From which share of a session's planned minutes somebody counts as present, when attendance is taken from how long they
-- were there. Settled for each cohort; below it they are late with their minutes.
alter table cohort add column attendance_threshold numeric(3, 2) not null default 0.80
    check (attendance_threshold > 0 and attendance_threshold <= 1);
alter table history.cohort add column attendance_threshold numeric(3, 2) not null default 0.80;
select history.write_as_of('cohort');
grant insert (attendance_threshold), update (attendance_threshold) on cohort to cohortium_app;

-- A person's addresses include those of the persons merged into them.
create index on person (merged_into_id) where merged_into_id is not null;
