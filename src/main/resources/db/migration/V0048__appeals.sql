-- Somebody does not agree with a confirmed outcome: what they say, and what was answered by somebody who had no part in it.
create table outcome_appeal (
    id bigint generated always as identity primary key,
    outcome_id bigint not null references outcome,
    decided_outcome_at timestamptz not null,              -- which confirmation it is about
    reason text not null check (reason <> ''),
    filed_by bigint not null references app_user,
    filed_at timestamptz not null,
    state text not null check (state in ('OPEN', 'UPHELD', 'REJECTED')),
    decided_by bigint references app_user,
    decided_at timestamptz,
    answer text check (answer <> ''),
    check ((state = 'OPEN') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    check ((decided_by is null) = (answer is null)),
    unique (outcome_id, decided_outcome_at)               -- one for each confirmation
);
create index on outcome_appeal (outcome_id) where state = 'OPEN';
grant select, insert, update on outcome_appeal to cohortium_app;
