-- What a request with a key asked for, as SHA-256: the same key for something else is a mistake. Null: before this was kept.
alter table attendance_request add column asked bytea;
