-- Whether the password was given to the account's owner by somebody else, and has to be changed at the first sign-in.
alter table app_user add column password_once boolean not null default false;
