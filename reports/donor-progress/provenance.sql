select r.report || ' ' || r.definition_version as definition, max(f.measure_version) as measures,
       (select max(m.sys_from) from as_of.country_group_membership(:asOf) m) as groups_known,
       count(*) as figures, count(*) filter (where f.masked) as withheld, encode(t.data_sha256, 'hex') as data_sha256
from report_run r
join report_recipient t on t.run_id = r.id
join reporting.figure f on f.run_id = r.id and f.number = t.number
where r.id = :run and t.number = :recipient
group by r.report, r.definition_version, t.data_sha256
