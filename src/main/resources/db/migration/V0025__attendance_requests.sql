-- Marks sent by a browser that may send them again, since it cannot know whether the answer or the request was lost: each
-- request is taken once. Rows say only that a request was taken; the marks stand in attendance_mark and its history.
create table attendance_request (
    user_id bigint not null references app_user,
    key uuid not null,
    session_id bigint not null references session,
    taken_at timestamptz not null default transaction_timestamp(),
    primary key (user_id, key)
);
grant select, insert, delete on attendance_request to cohortium_app;
