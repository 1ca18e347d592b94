-- What is said of figures, and where those entered by hand come from, of the periods that end within the report.
select r.position || '.' || i.position || '  ' || coalesce(i.translations -> :language ->> 'title', i.title) as indicator,
       u.period_from, u.period_to, regexp_replace(c.comment, '\s+', ' ', 'g') as comment, v.source
from as_of.progress_update(:asOf) u
join as_of.results_framework(:asOf) f on f.grant_id = u.grant_id
join as_of.result(:asOf) r on r.framework_id = f.id
join as_of.indicator(:asOf) i on i.result_id = r.id
left join as_of.figure_comment(:asOf) c on c.update_id = u.id and c.indicator_id = i.id
left join reporting.approved_value(:asOf, :grant) v on v.indicator_id = i.id and v.period_from = u.period_from and v.period_to = u.period_to
where u.grant_id = :grant and u.state = 'APPROVED' and u.period_to between :from and :to and num_nonnulls(c.comment, v.source) > 0
order by u.period_to, u.period_from, r.position, i.position
