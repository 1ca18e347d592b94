-- How often all sessions of an account were ended: those opened before are void, also once it is unlocked again.
alter table app_user add column sessions_ended integer not null default 0;

-- The list of accounts, by name.
create index on app_user (lower(display_name), id);
