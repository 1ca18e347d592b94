-- What a workbook asks of the past of a ministry's sessions.
create index on history.session (cohort_id);
