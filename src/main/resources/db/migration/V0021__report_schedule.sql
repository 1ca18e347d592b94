-- Reports made by the clock: for each report at most one schedule, and one row for each time it was due, whichever node
-- saw it first.
create table report_schedule (
    report text primary key,
    every text not null check (every in ('MONTH', 'QUARTER')),
    day smallint not null check (day between 1 and 28),     -- of the month after the period
    hour smallint not null check (hour between 0 and 23),   -- UTC
    since timestamptz not null,                              -- what was due before is not made up for
    set_by bigint not null references app_user
);
create table report_slot (
    report text not null,
    period_to date not null,
    run_id uuid references report_run,                       -- null where nothing could be made
    primary key (report, period_to)
);
grant select, insert, update, delete on report_schedule to cohortium_app;
grant select, insert, update on report_slot to cohortium_app;
