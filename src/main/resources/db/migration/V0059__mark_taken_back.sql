-- A mark that was set by mistake is taken back: nobody is marked there, as before. The mark stays in the history. What
-- it set in motion goes back as well: a session nobody is marked in any more was not held, somebody who was nowhere is
-- not active. The application itself may delete no fact: this is the second way beside undoing a register workbook.
create function attendance_take_back(of_session bigint, of_enrolments bigint[]) returns integer language plpgsql
    security definer set search_path = cohortium, pg_catalog, pg_temp as
$$
declare
    taken integer;
begin
    perform from session where id = of_session for update;  -- marks being set meanwhile wait, or are waited for
    delete from attendance_mark where session_id = of_session and enrolment_id = any (of_enrolments);
    get diagnostics taken = row_count;
    update session s set state = 'SCHEDULED', version = s.version + 1
        where s.id = of_session and s.state = 'HELD'
          and not exists (select from attendance_mark m where m.session_id = s.id);
    update enrolment e
        set state = 'ENROLLED', version = e.version + 1,
            state_since = coalesce((select h.state_since from history.enrolment h
                                    where h.id = e.id and h.state = 'ENROLLED' order by h.sys_to desc limit 1),
                                   e.state_since)
        where e.id = any (of_enrolments) and e.state = 'ACTIVE'
          and not exists (select from attendance_mark m where m.enrolment_id = e.id and m.mark in ('PRESENT', 'LATE'));
    return taken;
end
$$;
revoke execute on function attendance_take_back(bigint, bigint[]) from public;
grant execute on function attendance_take_back(bigint, bigint[]) to cohortium_app;
