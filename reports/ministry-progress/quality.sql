-- What the figures lack, each with the page where it is mended.
-- Records of an instant are asked for by lists of ids: nothing else leads to them by an index.
with hosted as materialized (
    select * from fact_cohort
    where snapshot_id = :snapshot and host_id = any (array(select reporting.organisations(:asOf, :organisation)))
      and state <> 'CANCELLED'),
people as materialized (
    select c.code, p.* from hosted c
    join fact_participation p on p.snapshot_id = c.snapshot_id and p.cohort_id = c.cohort_id and p.registered_on is not null),
begun as materialized (
    select s.id, s.cohort_id, s.number, s.title from as_of.session(:asOf) s
    where s.cohort_id = any (array(select cohort_id from hosted)) and s.state <> 'CANCELLED' and s.starts_at < :asOf),
marked as materialized (
    select distinct m.session_id from as_of.attendance_mark(:asOf) m where m.session_id = any (array(select id from begun))),
person as materialized (
    select n.id, n.name from as_of.person(:asOf) n where n.id = any (array(select person_id from people)))
select issue, cohort, detail, people, page
from (
    select 1 as place, 'UNMARKED' as issue, c.code as cohort, s.number || '. ' || s.title as detail,
           (select count(*) from people p where p.cohort_id = c.cohort_id) as people, '/attendance/register.xhtml?session=' || s.id as page
    from hosted c
    join begun s on s.cohort_id = c.cohort_id
    where not exists (select from marked m where m.session_id = s.id)
    union all
    select 2, 'UNCONFIRMED', code, null, count(*), '/certification/outcomes.xhtml?cohort=' || code
    from people where decision_state = 'PROPOSED' group by code
    union all
    select 8, 'DUPLICATE', min(o.code), n.name, count(distinct n.id), '/person/view.xhtml?id=' || min(n.id)
    from people o join person n on n.id = o.person_id
    group by lower(n.name), n.name having count(distinct n.id) > 1
    union all
    select 3, 'NO_SEX', code, null, count(*), '/cohort/view.xhtml?code=' || code from people where sex = 'UNKNOWN' group by code
    union all
    select 4, 'NO_COUNTRY', code, null, count(*), '/cohort/view.xhtml?code=' || code from people where country_iso3 is null group by code
    union all
    select 5, 'NO_AGE', code, null, count(*), '/cohort/view.xhtml?code=' || code from people where age is null group by code
    union all
    select 6, 'NO_DISABILITY', code, null, count(*), '/cohort/view.xhtml?code=' || code from people where disability = 'UNKNOWN' group by code
    union all
    select 7, 'NO_ORGANISATION', code, null, count(*), '/person/list.xhtml' from people where organisation_id is null group by code
) q
order by place, cohort, detail, page
