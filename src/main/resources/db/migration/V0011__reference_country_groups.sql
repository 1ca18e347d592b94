-- Membership of the country groups as it stands on 2026-11-22. A start of null is before all records here.
-- An end that is SCHEDULED or PENDING does not end a membership: an administrator makes it IN_FORCE when it comes.
-- These lists were public long before this system was installed: they count as known since its first records can begin.

create temporary table member (scheme text, iso3 char(3), valid_to date, status text, source text, note text) on commit drop;

insert into member (scheme, iso3, status, source)
select scheme, regexp_split_to_table(codes, '\s+'), 'IN_FORCE', source
from (values
    ('LDC', 'UN Committee for Development Policy, list of least developed countries',
        'AFG AGO BDI BEN BFA CAF COD COM DJI ERI ETH GIN GMB GNB HTI KIR LBR LSO MDG MLI
        MMR MOZ MRT MWI NER RWA SDN SLE SOM SSD TCD TGO TLS TUV TZA UGA YEM ZMB'),
    ('LLDC', 'UN-OHRLLS, list of landlocked developing countries',
        'AFG ARM AZE BDI BFA BOL BTN BWA CAF ETH KAZ KGZ LAO LSO MDA MKD MLI MNG MWI NER
        NPL PRY RWA SSD SWZ TCD TJK TKM UGA UZB ZMB ZWE'),
    ('SIDS', 'UN-OHRLLS, list of small island developing States',
        'ATG BHS BLZ BRB COK COM CPV CUB DMA DOM FJI FSM GNB GRD GUY HTI JAM KIR KNA LCA
        MDV MHL MUS NIU NRU PLW PNG SGP SLB STP SUR SYC TLS TON TTO TUV VCT VUT WSM')) as lists (scheme, source, codes);

insert into member (scheme, iso3, valid_to, status, source, note)
select 'LDC', iso3, valid_to, status, 'UN Committee for Development Policy, list of least developed countries', note
from (values
    ('BWA', date '1994-12-19', 'IN_FORCE', 'Graduated'),
    ('CPV', date '2007-12-20', 'IN_FORCE', 'Graduated'),
    ('MDV', date '2011-01-01', 'IN_FORCE', 'Graduated'),
    ('WSM', date '2014-01-01', 'IN_FORCE', 'Graduated'),
    ('GNQ', date '2017-06-04', 'IN_FORCE', 'Graduated'),
    ('VUT', date '2020-12-04', 'IN_FORCE', 'Graduated'),
    ('BTN', date '2023-12-13', 'IN_FORCE', 'Graduated'),
    ('STP', date '2024-12-13', 'IN_FORCE', 'Graduated'),
    ('BGD', date '2026-11-24', 'PENDING', 'Deferral of the graduation requested'),
    ('LAO', date '2026-11-24', 'SCHEDULED', 'Graduation scheduled'),
    ('NPL', date '2026-11-24', 'PENDING', 'Deferral of the graduation requested'),
    ('SLB', date '2027-12-13', 'SCHEDULED', 'Graduation scheduled'),
    ('KHM', date '2029-12-19', 'SCHEDULED', 'Graduation scheduled'),
    ('SEN', date '2029-12-19', 'SCHEDULED', 'Graduation scheduled')) as ends (iso3, valid_to, status, note);

insert into country_group_membership (id, scheme, country_iso3, valid_to, status, source, note, sys_from, sys_why)
select row_number() over (order by scheme, iso3), scheme, iso3, valid_to, status, source, note,
       timestamptz '2025-01-01 00:00:00+00', 'Reference data'
from member;
select setval('country_group_membership_seq', 1 + (select max(id) from country_group_membership) + 50);
