-- For the first pages of lists over a million people: benchmarks.md says what each is worth.

-- in which countries there is anybody, for the filter of the list of people
create index on person (country_iso3) where merged_into_id is null;
-- who has been merged into whom: few, and asked for with every count of persons
create index on person (id) include (merged_into_id) where merged_into_id is not null;
-- who is certified, for a grant's totals; read from the index alone
create index on outcome (enrolment_id) include (id) where state = 'CONFIRMED' and decision in ('PASS', 'DISTINCTION');
