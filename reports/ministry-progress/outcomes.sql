-- Proposed and not yet confirmed, the longest waiting first.
select c.code as cohort, n.name, o.decision as outcome, cast(o.proposed_at at time zone c.time_zone as date) as proposed_on,
       cast(:asOf as date) - cast(o.proposed_at at time zone c.time_zone as date) as days,
       case when o.departs_from_rule then 'DEPARTS' else 'FOLLOWS' end as departs, o.reason
from fact_cohort c
join fact_participation p on p.snapshot_id = c.snapshot_id and p.cohort_id = c.cohort_id and p.decision_state = 'PROPOSED'
join as_of.outcome(:asOf) o on o.enrolment_id = p.enrolment_id
join as_of.person(:asOf) n on n.id = p.person_id
where c.snapshot_id = :snapshot and c.host_id in (select reporting.organisations(:asOf, :organisation))
order by o.proposed_at, c.code, lower(n.name), p.enrolment_id
