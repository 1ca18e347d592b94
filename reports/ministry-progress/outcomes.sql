-- Proposed and not yet confirmed, the longest waiting first.
with part as materialized (
    select c.code, c.time_zone, p.enrolment_id, p.person_id from fact_cohort c
    join fact_participation p on p.snapshot_id = c.snapshot_id and p.cohort_id = c.cohort_id and p.decision_state = 'PROPOSED'
    where c.snapshot_id = :snapshot and c.host_id = any (array(select reporting.organisations(:asOf, :organisation)))),
proposed as materialized (
    select o.* from as_of.outcome(:asOf) o where o.enrolment_id = any (array(select enrolment_id from part))),
person as materialized (
    select n.id, n.name from as_of.person(:asOf) n where n.id = any (array(select person_id from part)))
select p.code as cohort, n.name, o.decision as outcome, cast(o.proposed_at at time zone p.time_zone as date) as proposed_on,
       cast(:asOf as date) - cast(o.proposed_at at time zone p.time_zone as date) as days,
       case when o.departs_from_rule then 'DEPARTS' else 'FOLLOWS' end as departs, o.reason
from part p
join proposed o on o.enrolment_id = p.enrolment_id
join person n on n.id = p.person_id
order by o.proposed_at, p.code, lower(n.name), p.enrolment_id
