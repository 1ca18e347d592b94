-- One row a session held, with the marks of everybody to whom it applied.
with hosted as materialized (
    select * from fact_cohort
    where snapshot_id = :snapshot and host_id in (select reporting.organisations(:asOf, :organisation)) and state <> 'CANCELLED'
      and sessions <> ''),
held as materialized (
    select c.cohort_id, c.code, cast(split_part(x.item, '|', 1) as integer) as number,
           cast(split_part(x.item, '|', 2) as date) as held_on, round(cast(split_part(x.item, '|', 3) as numeric) / 60, 10) as hours
    from hosted c cross join lateral string_to_table(c.sessions, ',') x (item)),
people as materialized (
    select p.* from hosted c
    join fact_participation p on p.snapshot_id = c.snapshot_id and p.cohort_id = c.cohort_id and p.registered_on is not null),
marks as materialized (
    select p.cohort_id, cast(regexp_replace(m.item, '[A-Z].*$', '') as integer) as number,
           count(*) filter (where m.item like '%P%') as present, count(*) filter (where m.item like '%L%') as late,
           count(*) filter (where m.item like '%E%') as excused, count(*) filter (where m.item like '%A%') as absent
    from people p cross join lateral string_to_table(p.marks, ',') m (item)
    group by 1, 2),
titles as materialized (
    select s.cohort_id, s.number, s.title from as_of.session(:asOf) s
    where s.cohort_id = any (array(select cohort_id from hosted)) and s.state = 'HELD')
select h.code as cohort, h.number as session, h.held_on, t.title, h.hours,
       coalesce(m.present, 0) as present, coalesce(m.late, 0) as late, coalesce(m.excused, 0) as excused,
       coalesce(m.absent, 0) as absent,
       greatest(p.people - coalesce(m.present + m.late + m.excused + m.absent, 0), 0) as unmarked
from held h
join titles t on t.cohort_id = h.cohort_id and t.number = h.number
left join marks m on m.cohort_id = h.cohort_id and m.number = h.number
cross join lateral (
    select count(*) as people from people f
    where f.cohort_id = h.cohort_id and f.registered_on <= h.held_on and (f.left_on is null or f.left_on >= h.held_on)) p
order by h.code, h.number
