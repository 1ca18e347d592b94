-- Erasing a person: identity goes from current rows, history, kept files and credentials; the facts stand, under a
-- pseudonym that says nothing, with their categories unknown. It cannot be undone.
create table person_erasure (
    person_id bigint primary key references person,       -- merged records are erased with the one they were merged into
    pseudonym text not null unique check (pseudonym ~ '^ERASED-[0-9A-HJKMNP-TV-Z]{8}$'),
    why text not null check (why in ('REQUEST', 'RETENTION', 'LAW')),
    erased_by bigint not null references app_user,
    erased_at timestamptz not null
);
grant select on person_erasure to cohortium_app;

-- Every record that is one person with this one, itself included.
create function records_of_person(asked bigint) returns bigint[] language sql stable set search_path = cohortium, pg_catalog, pg_temp as
$$ select array_agg(id) from person where id = asked or merged_into_id = asked $$;

-- Workbooks with names in them that were given out to those who see the person: their organisations, then and now, the
-- hosts of their cohorts, and what stands above these.
create function named_files_of_person(asked bigint) returns table (id uuid) language sql stable
    set search_path = cohortium, history, pg_catalog, pg_temp as
$$
    with recursive seers as (
        select organisation_id as id from person where id = any (records_of_person(asked))
        union select organisation_id from history.person where id = any (records_of_person(asked))
        union select c.host_organisation_id from enrolment e join cohort c on c.id = e.cohort_id
              where e.person_id = any (records_of_person(asked))
        union select o.parent_id from organisation o join seers s on s.id = o.id)
    select f.id from report_file f join report_run r on r.id = f.run_id
    where f.grant_id is null and f.bytes > 0 and f.recipient_id in (select s.id from seers s where s.id is not null)
      and r.as_of >= (select min(first.sys_from) from (
          select sys_from from person where id = any (records_of_person(asked))
          union all select sys_from from history.person where id = any (records_of_person(asked))) first)
$$;

-- Rows of uploaded lists that are about the person.
create function list_rows_of_person(asked bigint) returns table (upload_id uuid, row_number integer) language sql stable
    set search_path = cohortium, history, pg_catalog, pg_temp as
$$
    select r.upload_id, r.row_number from intake_row r
    where r.person_id = any (records_of_person(asked))
       or r.enrolment_id in (select id from enrolment where person_id = any (records_of_person(asked)))
       or r.email_key in (select lower(email) from person where id = any (records_of_person(asked))
                          union select lower(email) from history.person where id = any (records_of_person(asked)))
$$;
create index on intake_row (person_id) where person_id is not null;
create index on intake_row (email_key) where email_key is not null;

create function erase_person(asked bigint, code text, because text, actor bigint, at timestamptz) returns void
    language plpgsql security definer set search_path = cohortium, history, pg_catalog, pg_temp as
$$
declare
    records bigint[];
    enrolments bigint[];
    outcomes bigint[];
    certificates bigint[];
    users bigint[];
begin
    perform 1 from person where id = asked and merged_into_id is null for update;
    if not found or exists (select from person_erasure where person_id = asked) then
        raise exception 'person % cannot be erased', asked;
    end if;
    records := records_of_person(asked);
    select coalesce(array_agg(id), '{}') into enrolments from enrolment where person_id = any (records);
    select coalesce(array_agg(id), '{}') into outcomes from outcome where enrolment_id = any (enrolments);
    select coalesce(array_agg(id), '{}') into certificates from certificate where outcome_id = any (outcomes);
    select coalesce(array_agg(id), '{}') into users from app_user where person_id = any (records);

    -- kept files, while it is still known whose they are
    delete from intake_content where upload_id in (select upload_id from list_rows_of_person(asked));
    update intake_row r set cells = '{}', mended = '{}', nomination = null, problems = '[]', flags = '[]', email_key = null
        from list_rows_of_person(asked) o where o.upload_id = r.upload_id and o.row_number = r.row_number;
    update report_file set content = '', bytes = 0 where id in (select id from named_files_of_person(asked));
    delete from register_content where upload_id in (
        select u.id from register_upload u join enrolment e on e.cohort_id = u.cohort_id where e.id = any (enrolments));

    insert into person_erasure (person_id, pseudonym, why, erased_by, erased_at) values (asked, code, because, actor, at);

    -- who they are, now and then
    update person set name = code, family_name = null, given_names = null, latin_name = null, email = null, phone = null,
        organisation_id = null, organisation_declared = null, job_title = null, seniority = null, sex = 'UNKNOWN',
        birth_year = null, country_iso3 = null, wg_seeing = null, wg_hearing = null, wg_walking = null,
        wg_remembering = null, wg_self_care = null, wg_communicating = null, declared_disability = null, languages = '{}',
        consent_on = null, version = version + 1
        where id = any (records);
    update history.person set name = code, family_name = null, given_names = null, latin_name = null, email = null,
        phone = null, organisation_id = null, organisation_declared = null, job_title = null, seniority = null,
        sex = 'UNKNOWN', birth_year = null, country_iso3 = null, wg_seeing = null, wg_hearing = null, wg_walking = null,
        wg_remembering = null, wg_self_care = null, wg_communicating = null, declared_disability = null, languages = '{}',
        consent_on = null, sys_why = null
        where id = any (records);

    -- what was written about them in free words
    update enrolment set reason = '–', version = version + 1 where id = any (enrolments) and reason is not null;
    update history.enrolment set reason = case when reason is not null then '–' end, sys_why = null where id = any (enrolments);
    update attendance_mark set note = null, version = version + 1 where enrolment_id = any (enrolments) and note is not null;
    update history.attendance_mark set note = null, sys_why = null where enrolment_id = any (enrolments);
    update score set note = null, version = version + 1 where enrolment_id = any (enrolments) and note is not null;
    update history.score set note = null, sys_why = null where enrolment_id = any (enrolments);
    update outcome set reason = case when reason is not null then '–' end,
        decision_note = case when decision_note is not null then '–' end, version = version + 1
        where id = any (outcomes) and (reason is not null or decision_note is not null);
    update history.outcome set reason = case when reason is not null then '–' end,
        decision_note = case when decision_note is not null then '–' end, sys_why = null where id = any (outcomes);
    update outcome_appeal set reason = '–', answer = case when answer is not null then '–' end where outcome_id = any (outcomes);
    update submission set extension_reason = '–', version = version + 1
        where enrolment_id = any (enrolments) and extension_reason is not null;
    update history.submission set extension_reason = case when extension_reason is not null then '–' end, sys_why = null
        where enrolment_id = any (enrolments);
    update marking set given = without_comments(given), version = version + 1
        where submission_id in (select id from submission where enrolment_id = any (enrolments));
    update history.marking set given = without_comments(given), sys_why = null
        where submission_id in (select id from submission where enrolment_id = any (enrolments));

    -- certificates and credentials keep number and status
    update certificate_claims set claims = (claims - 'latinName') || '{"name": ""}' where certificate_id = any (certificates);
    update certificate_credential set jwt = '' where certificate_id = any (certificates);
    update certificate_ending set note = '–' where certificate_id = any (certificates);

    -- their account and their mail
    delete from api_token where user_id = any (users);
    delete from mail_pin where user_id = any (users);
    update audit_event a set subject_id = lower(code) from app_user u
        where u.id = any (users) and a.subject_type = 'user' and a.subject_id = u.username;
    update app_user set username = lower(code) || case when id = users[1] then '' else '-' || id end, display_name = code,
        email = null, password_hash = null, disabled_at = coalesce(disabled_at, at), sessions_ended = sessions_ended + 1,
        version = version + 1
        where id = any (users);
    update letter set address = 'erased@erased.invalid', body = null, said = null, rule = null, owner = null,
        lease_until = null, handed_over = false, state = case when state = 'SENT' then 'SENT' else 'CALLED_OFF' end
        where person_id = any (records) or user_id = any (users);
    delete from check_in_code where enrolment_id = any (enrolments);

    -- the trail keeps what happened, not what was said about it
    update audit_event set details = details - 'note' - 'reason' - 'name' - 'why' where
        subject_type = 'person' and subject_id in (select unnest(records)::text)
        or subject_type = 'enrolment' and subject_id in (select unnest(enrolments)::text)
        or subject_type = 'outcome' and subject_id in (select unnest(outcomes)::text)
        or subject_type = 'certificate' and subject_id in (select number from certificate where id = any (certificates));

    -- figures worked out before and kept for the next report
    update fact_participation set organisation_id = null, country_iso3 = null, sex = 'UNKNOWN', age = null,
        disability = 'UNKNOWN', ldc = null, lldc = null, sids = null where person_id = any (records);
end
$$;

-- Marks as they were given, without a word to them.
create function without_comments(given jsonb) returns jsonb language sql immutable set search_path = pg_catalog, pg_temp as
$$
    select given || jsonb_build_object('comment', '', 'criteria', coalesce(
        (select jsonb_object_agg(key, value || '{"comment": ""}') from jsonb_each(given -> 'criteria')), '{}'))
$$;
revoke execute on function erase_person(bigint, text, text, bigint, timestamptz) from public;
grant execute on function erase_person(bigint, text, text, bigint, timestamptz) to cohortium_app;
