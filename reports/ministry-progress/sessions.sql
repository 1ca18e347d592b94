-- One row a session held, with the marks of everybody registered.
with hosted as (
    select c.* from fact_cohort c
    where c.snapshot_id = :snapshot and c.host_id in (select reporting.organisations(:asOf, :organisation)) and c.state <> 'CANCELLED')
select c.code as cohort, s.number as session, cast(s.starts_at at time zone c.time_zone as date) as held_on, s.title,
       cast(s.minutes as numeric) / 60 as hours, m.present, m.late, m.excused, m.absent,
       greatest(p.people - m.present - m.late - m.excused - m.absent, 0) as unmarked
from hosted c
join as_of.session(:asOf) s on s.cohort_id = c.cohort_id and s.state = 'HELD'
cross join lateral (
    select count(*) as people from fact_participation f
    where f.snapshot_id = c.snapshot_id and f.cohort_id = c.cohort_id
      and f.registered_on <= cast(s.starts_at at time zone c.time_zone as date)
      and (f.left_on is null or f.left_on >= cast(s.starts_at at time zone c.time_zone as date))) p
cross join lateral (
    select count(*) filter (where k.mark = 'PRESENT') as present, count(*) filter (where k.mark = 'LATE') as late,
           count(*) filter (where k.mark = 'EXCUSED') as excused, count(*) filter (where k.mark = 'ABSENT') as absent
    from as_of.attendance_mark(:asOf) k where k.session_id = s.id) m
order by c.code, s.number
