-- One row a person ever registered in a cohort that has begun, one column a session held.
with hosted as (
    select * from fact_cohort
    where snapshot_id = :snapshot and host_id in (select reporting.organisations(:asOf, :organisation)) and sessions <> '')
select c.code as cohort, n.name, round(cast(p.attended_minutes as numeric) / 60, 10) as attended, round(cast(p.expected_minutes as numeric) / 60, 10) as expected,
       round(cast(p.attended_minutes as numeric) / nullif(p.expected_minutes, 0), 10) as rate, p.marks,
       (select max(s.number) from as_of.session(:asOf) s where s.cohort_id in (select cohort_id from hosted) and s.state = 'HELD') as sessions
from hosted c
join fact_participation p on p.snapshot_id = c.snapshot_id and p.cohort_id = c.cohort_id and p.registered_on is not null
join as_of.person(:asOf) n on n.id = p.person_id
order by c.code, lower(n.name), p.enrolment_id
