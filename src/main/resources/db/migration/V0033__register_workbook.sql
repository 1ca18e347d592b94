-- The register workbook of a cohort: the key it is signed with, the files that came back, and undoing one of them whole.

-- The key is made here, at the first start, and never leaves the database but for the application's memory.
create table register_secret (
    id smallint primary key default 1 check (id = 1),
    secret bytea not null check (octet_length(secret) = 32)
);
insert into register_secret (secret)
    values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
grant select on register_secret to cohortium_app;

create table register_upload (
    id uuid primary key,
    cohort_id bigint not null references cohort,
    file_name text not null,
    uploaded_by bigint not null references app_user,
    uploaded_at timestamptz not null,
    exported_as_of timestamptz not null,                  -- whose state of knowledge the file was filled in on
    language text not null,                               -- of the workbook
    state text not null check (state in ('LOOKED_AT', 'APPLIED', 'UNDONE')),
    unchanged integer not null,                           -- cells
    changed integer not null,
    conflicts jsonb not null,
    invalid jsonb not null,
    applied_at timestamptz,
    applied_in xid8,                                      -- the transaction that applied it: its rows carry the same
    undone_at timestamptz,
    check ((state = 'LOOKED_AT') = (applied_in is null))
);
create index on register_upload (cohort_id, uploaded_at desc);

create table register_content (
    upload_id uuid primary key references register_upload,
    content bytea not null
);
alter table register_content alter content set storage external;

-- Every cell that was put in the database, to name it when it cannot be undone any more.
create table register_change (
    upload_id uuid not null references register_upload,
    sheet text not null,
    cell text not null,
    kind text not null check (kind in ('ATTENDANCE', 'SCORE', 'OUTCOME')),
    enrolment_id bigint not null references enrolment,
    target_id bigint,                                     -- the session or the assessment
    attempt smallint,
    base text not null,
    ours text not null,
    primary key (upload_id, sheet, cell)
);
grant select, insert, update on register_upload to cohortium_app;
grant select, insert, delete on register_content to cohortium_app;
grant select, insert on register_change to cohortium_app;

-- Cells of an applied upload whose row has been written again since.
create function register_written_since(upload uuid) returns table (sheet text, cell text) language sql stable
    set search_path = cohortium, pg_catalog, pg_temp as
$$
    select x.sheet, x.cell
    from register_change x join register_upload u on u.id = x.upload_id
    where x.upload_id = upload and not case x.kind
        when 'ATTENDANCE' then exists (
            select from attendance_mark m
            where m.session_id = x.target_id and m.enrolment_id = x.enrolment_id and m.sys_tx = u.applied_in)
        when 'SCORE' then exists (
            select from score k
            where k.enrolment_id = x.enrolment_id and k.assessment_id = x.target_id and k.attempt = x.attempt
              and k.sys_tx = u.applied_in)
        else exists (select from outcome o where o.enrolment_id = x.enrolment_id and o.sys_tx = u.applied_in) end
    order by x.sheet, length(x.cell), x.cell
$$;
grant execute on function register_written_since(uuid) to cohortium_app;

-- Puts back what an upload wrote: a row it changed gets the content of the version it closed, a row it added goes; both
-- stay in the history. What it set in motion goes back as well: a session nobody is marked in any more was not held,
-- somebody who was nowhere is not active. The application itself may delete no fact: this is the one way, and it takes
-- only rows that the upload wrote and nobody has written since.
create function register_undo(upload uuid) returns void language plpgsql security definer
    set search_path = cohortium, pg_catalog, pg_temp as
$$
declare
    applied xid8;
    taught bigint;
begin
    select applied_in, cohort_id into applied, taught from register_upload
        where id = upload and state = 'APPLIED' for update;
    if applied is null or exists (select from register_written_since(upload)) then
        raise exception 'register upload % cannot be undone', upload;
    end if;

    update attendance_mark m
        set mark = h.mark, minutes = h.minutes, source = h.source, note = h.note, version = m.version + 1
        from register_change x, history.attendance_mark h
        where x.upload_id = upload and x.kind = 'ATTENDANCE' and m.session_id = x.target_id
          and m.enrolment_id = x.enrolment_id and m.sys_tx = applied
          and h.session_id = m.session_id and h.enrolment_id = m.enrolment_id and h.sys_to = m.sys_from;
    delete from attendance_mark m using register_change x
        where x.upload_id = upload and x.kind = 'ATTENDANCE' and m.session_id = x.target_id
          and m.enrolment_id = x.enrolment_id and m.sys_tx = applied;

    update score k
        set points = h.points, scored_on = h.scored_on, note = h.note, version = k.version + 1
        from register_change x, history.score h
        where x.upload_id = upload and x.kind = 'SCORE' and k.enrolment_id = x.enrolment_id
          and k.assessment_id = x.target_id and k.attempt = x.attempt and k.sys_tx = applied
          and h.id = k.id and h.sys_to = k.sys_from;
    delete from score k using register_change x
        where x.upload_id = upload and x.kind = 'SCORE' and k.enrolment_id = x.enrolment_id
          and k.assessment_id = x.target_id and k.attempt = x.attempt and k.sys_tx = applied;

    update outcome o
        set decision = h.decision, state = h.state, proposed_by = h.proposed_by, proposed_at = h.proposed_at,
            departs_from_rule = h.departs_from_rule, reason = h.reason, decided_by = h.decided_by,
            decided_at = h.decided_at, decision_note = h.decision_note, deferred_until = h.deferred_until,
            version = o.version + 1
        from history.outcome h
        where o.sys_tx = applied and h.id = o.id and h.sys_to = o.sys_from
          and o.enrolment_id in (select enrolment_id from register_change x
                                 where x.upload_id = upload and x.kind = 'OUTCOME');
    delete from outcome o
        where o.sys_tx = applied
          and o.enrolment_id in (select enrolment_id from register_change x
                                 where x.upload_id = upload and x.kind = 'OUTCOME');

    update session s set state = h.state, version = s.version + 1
        from history.session h
        where s.cohort_id = taught and s.sys_tx = applied and h.id = s.id and h.sys_to = s.sys_from
          and h.state <> s.state and not exists (select from attendance_mark m where m.session_id = s.id);
    update enrolment e set state = h.state, state_since = h.state_since, reason = h.reason, version = e.version + 1
        from history.enrolment h
        where e.cohort_id = taught and e.sys_tx = applied and h.id = e.id and h.sys_to = e.sys_from
          and h.state <> e.state
          and not exists (select from attendance_mark m where m.enrolment_id = e.id and m.mark in ('PRESENT', 'LATE'));
    update register_upload set state = 'UNDONE', undone_at = transaction_timestamp() where id = upload;
end
$$;
revoke execute on function register_undo(uuid) from public;
grant execute on function register_undo(uuid) to cohortium_app;
