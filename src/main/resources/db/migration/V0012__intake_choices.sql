-- What an uploader says the columns of a list are, over what is recognised.
alter table intake_upload add choices jsonb;
-- How many filled rows the list has, found when it is looked through: for progress.
alter table intake_upload add row_total integer not null default 0;
