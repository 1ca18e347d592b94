-- Whoever writes the facts of an instant has the planner know how many there are: until it does, it takes them for a
-- handful, and a workbook's query for minutes.
grant maintain on fact_cohort, fact_participation to cohortium_app;
