-- One row a person ever registered in a cohort that has begun, one column a session held.
with hosted as materialized (
    select * from fact_cohort
    where snapshot_id = :snapshot and host_id = any (array(select reporting.organisations(:asOf, :organisation))) and sessions <> ''),
people as materialized (
    select c.code, p.* from hosted c
    join fact_participation p on p.snapshot_id = c.snapshot_id and p.cohort_id = c.cohort_id and p.registered_on is not null),
person as materialized (
    select n.id, n.name from as_of.person(:asOf) n where n.id = any (array(select person_id from people))),
last as materialized (
    select max(s.number) as number from as_of.session(:asOf) s
    where s.cohort_id = any (array(select cohort_id from hosted)) and s.state = 'HELD')
select p.code as cohort, n.name, round(cast(p.attended_minutes as numeric) / 60, 10) as attended, round(cast(p.expected_minutes as numeric) / 60, 10) as expected,
       round(cast(p.attended_minutes as numeric) / nullif(p.expected_minutes, 0), 10) as rate, p.marks, last.number as sessions
from people p
join person n on n.id = p.person_id
cross join last
order by p.code, lower(n.name), p.enrolment_id
