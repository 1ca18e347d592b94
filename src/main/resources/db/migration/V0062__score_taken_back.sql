-- A score recorded for the wrong person is taken back; it stays in the history. Like a mark (V0059), by the owner alone:
-- only the last attempt, so that attempts stay numbered from the first.
create function score_take_back(of_enrolment bigint, of_assessment bigint, of_attempt integer) returns boolean language plpgsql
    security definer set search_path = cohortium, pg_catalog, pg_temp as
$$
begin
    delete from score k
        where k.enrolment_id = of_enrolment and k.assessment_id = of_assessment and k.attempt = of_attempt
          and not exists (select from score l where l.enrolment_id = k.enrolment_id and l.assessment_id = k.assessment_id
                          and l.attempt > k.attempt);
    return found;
end
$$;
revoke execute on function score_take_back(bigint, bigint, integer) from public;
grant execute on function score_take_back(bigint, bigint, integer) to cohortium_app;
