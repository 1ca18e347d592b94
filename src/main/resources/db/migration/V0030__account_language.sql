-- Whether the language of an account was chosen by its owner, and so goes before what a device remembers.
alter table app_user add column language_chosen boolean not null default false;
