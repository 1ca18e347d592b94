-- What is told of results in words, of the periods that end within the report: only what was approved. A row for each paragraph, as
-- a row of a workbook cannot be higher than 409 points.
select coalesce(r.translations -> :language ->> 'title', r.title) as result, u.period_from, u.period_to, w.part, trim(line.text) as words
from as_of.progress_update(:asOf) u
join as_of.narrative(:asOf) n on n.update_id = u.id
join as_of.result(:asOf) r on r.id = n.result_id
cross join lateral (values (1, 'ACHIEVEMENTS', n.achievements), (2, 'CHALLENGES', n.challenges), (3, 'RISKS', n.risks),
                           (4, 'NEXT_STEPS', n.next_steps)) w (place, part, said)
cross join lateral regexp_split_to_table(w.said, '[\n\r]+') with ordinality line (text, place)
where u.grant_id = :grant and u.state = 'APPROVED' and u.period_to between :from and :to and trim(line.text) <> ''
order by u.period_to, u.period_from, r.position, w.place, line.place
