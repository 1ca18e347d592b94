-- What is told of results in words, of the periods that end within the report: only what was approved.
select coalesce(r.translations -> :language ->> 'title', r.title) as result, u.period_from, u.period_to,
       n.achievements, n.challenges, n.risks, n.next_steps
from as_of.progress_update(:asOf) u
join as_of.narrative(:asOf) n on n.update_id = u.id
join as_of.result(:asOf) r on r.id = n.result_id
where u.grant_id = :grant and u.state = 'APPROVED' and u.period_to between :from and :to
order by u.period_to, u.period_from, r.position
