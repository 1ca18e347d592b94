-- Letters on their way out. A feature writes them inside its own transaction; they are sent after it has committed.
create table letter (
    id bigint generated always as identity primary key,
    message_id text not null unique check (message_id ~ '^<[^<>@[:space:]]+@[^<>@[:space:]]+>$'),  -- the same at each try
    kind text not null check (kind ~ '^[a-z]+(\.[a-zA-Z]+)+$'),
    about text not null check (about <> ''),              -- what of: with the kind, the name by which it is written once,
    nth smallint not null default 1 check (nth > 0),      -- unless it is asked for again
    person_id bigint references person,                   -- whom it is for, where that is a policy-maker
    user_id bigint references app_user,                   -- or an account
    address text not null check (address ~ '^[^@[:space:]<>,;]+@[^@[:space:]<>,;]+$'),
    language text not null,
    subject text not null check (subject <> '' and subject !~ '[\n\r]'),
    body text,                                            -- gone once it is sent or called off
    secret boolean not null default false,                -- its text is for its reader alone
    enclosed text,                                        -- what goes with it, made when it is sent
    answers text,                                         -- Message-ID of what it is the answer to
    state text not null check (state in ('READY', 'SENDING', 'SENT', 'IN_DOUBT', 'RETURNED', 'CALLED_OFF')),
    attempts integer not null default 0,
    due_at timestamptz not null,
    useful_until timestamptz not null,
    owner text,
    lease_until timestamptz,
    handed_over boolean not null default false,           -- whether its text began to leave at this try
    rule text,                                            -- why it stands as it does, where that is ours to say
    said text,                                            -- what the mail server said last
    written_at timestamptz not null,
    sent_at timestamptz,
    unique (kind, about, nth),
    check ((state = 'SENDING') = (owner is not null and lease_until is not null)),
    check ((state = 'SENT') = (sent_at is not null)),
    check (not handed_over or state = 'SENDING'),
    check (body is not null or state in ('SENT', 'CALLED_OFF'))
);
create index on letter (due_at, id) where state = 'READY';
create index on letter (lease_until) where state = 'SENDING';
create index on letter (state, id);
create index on letter (person_id);
grant select, insert, update on letter to cohortium_app;
