-- Subscriptions: that a grant's donor gets a report of every period, by a day. The clock has the draft made in time;
-- somebody approves and releases it; then everybody named here gets a letter.
create table subscription (
    id bigint generated always as identity primary key,
    grant_id bigint not null references grant_award,
    report text not null,
    cadence text not null check (cadence in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'FRAMEWORK')),
    year_starts smallint not null check (year_starts between 1 and 12),   -- month the donor's year begins with
    starts_on date not null,                              -- the first period is the one with this day in it
    due_days smallint not null check (due_days between 1 and 180),        -- from a period's end
    draft_days smallint not null check (draft_days between 0 and 60),     -- before it is due
    language text not null,                               -- of the workbook and of letters to those named here
    enclosing boolean not null,                           -- the workbook goes with the letter, where it is small enough
    set_by bigint not null references app_user,
    ended_at timestamptz,
    version integer not null default 0
);
create unique index subscription_in_force on subscription (grant_id, report) where ended_at is null;
select history.track('subscription');

-- Who gets letters besides the donor's own accounts.
create table subscription_reader (
    subscription_id bigint not null references subscription,
    address text not null check (address ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    name text not null default '',
    primary key (subscription_id, address)
);

-- A period whose draft was begun by the clock, by whichever node saw it first; or that nothing is given for, and why.
create table subscription_slot (
    subscription_id bigint not null references subscription,
    period_to date not null,
    run_id uuid references report_run,                    -- null where nothing could be made
    skipped_by bigint references app_user,
    reason text,
    primary key (subscription_id, period_to),
    check ((skipped_by is null) = (reason is null))
);
grant select, insert, update on subscription, subscription_slot to cohortium_app;
grant select, insert, delete on subscription_reader to cohortium_app;

-- A release given to somebody: to an account, who signs in, or to an address, by a link that stands for a password. Of
-- the link only the SHA-256 of its secret is kept.
create table delivery (
    id uuid primary key,
    release_id uuid not null references release,
    user_id bigint references app_user,
    address text not null,
    name text not null,
    language text not null,
    enclosing boolean not null default false,
    secret_sha256 bytea unique,
    made_at timestamptz not null,
    expires_at timestamptz,
    withdrawn_at timestamptz,
    withdrawn_by bigint references app_user,
    check ((secret_sha256 is null) = (expires_at is null)),
    check ((secret_sha256 is null) = (user_id is not null))
);
create index on delivery (release_id);
grant select, insert, update on delivery to cohortium_app;

-- Each time a link was opened or a file fetched by it; programs that look through mail do so too.
create table delivery_use (
    delivery_id uuid not null references delivery,
    used_at timestamptz not null,
    file text check (file in ('WORKBOOK', 'DATA', 'IATI'))    -- null: the page was opened
);
create index on delivery_use (delivery_id);
grant select, insert on delivery_use to cohortium_app;

-- That the secretariat was reminded so many days before a report is due.
create table subscription_reminder (
    subscription_id bigint not null references subscription,
    period_to date not null,
    days smallint not null,
    primary key (subscription_id, period_to, days)
);
grant select, insert on subscription_reminder to cohortium_app;
