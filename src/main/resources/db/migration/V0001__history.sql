-- The ground of system versioning. Every table that feeds a measure is handed to history.track():
-- from then on each version of each row is kept with who, when and why, whoever writes and however.
--
-- The current version stands in cohortium.<table>; closed versions in history.<table>;
-- as_of.<table>(instant) gives the rows as they were known at an instant.
-- A version is stamped with the start of the transaction that made it, so an instant is *settled*
-- only when no transaction that started before it is still open: history.latest_settled().
-- Where a transaction writes over a version that is newer than its own start, that one row is stamped
-- just after the version it closes; between the two stamps the transaction would be seen in part, so
-- these stretches are noted in history.torn, and no instant within one is settled.

create schema if not exists history;
create schema if not exists as_of;
create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;

grant usage on schema cohortium, history, as_of to cohortium_app;

-- Who and why, as the application (or whoever repairs by hand) names them for its transaction.
create function history.actor() returns text language sql stable as
$$ select coalesce(nullif(current_setting('cohortium.actor', true), ''), session_user) $$;

create function history.reason() returns text language sql stable as
$$ select nullif(current_setting('cohortium.reason', true), '') $$;

create table history.torn (
    began timestamptz not null,
    until timestamptz not null,                           -- exclusive
    check (began < until)
);
create index on history.torn (until);

create function history.keep() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    -- never before the version it closes, even when a transaction that began earlier writes later
    stamp timestamptz := greatest(transaction_timestamp(), old.sys_from + interval '1 microsecond');
    own boolean := old.sys_tx = pg_current_xact_id() and old.sys_from >= transaction_timestamp();
begin
    if tg_op = 'UPDATE' then
        if new is not distinct from old then
            return new;   -- nothing changed: no version
        end if;
        new.sys_tx := pg_current_xact_id();
        new.sys_by := history.actor();
        new.sys_why := history.reason();
        new.sys_from := case when own then old.sys_from else stamp end;
    end if;
    if not own and stamp > transaction_timestamp() then
        insert into history.torn values (transaction_timestamp(), stamp);
    end if;
    if not own then
        execute format('insert into history.%I select $1, $2, ($3).*', tg_table_name)
            using stamp, history.actor(), old;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create function history.refuse_truncate() returns trigger language plpgsql as
$$ begin raise exception 'facts are never overwritten: % must not be truncated', tg_table_name; end $$;

-- Puts a table (with a primary key) under system versioning. The application may read all of it and write all but the
-- version columns; rows leave a tracked table only where deletable says so (links, not facts).
create function history.track(tracked text, deletable boolean default false) returns void language plpgsql as
$$
declare
    key text;
    writable text;
begin
    execute format('alter table cohortium.%I
        add column sys_from timestamptz not null default transaction_timestamp(),
        add column sys_tx xid8 not null default pg_current_xact_id(),
        add column sys_by text not null default history.actor(),
        add column sys_why text default history.reason()', tracked);
    execute format('create table history.%I (sys_to timestamptz not null, ended_by text not null, like cohortium.%I)',
        tracked, tracked);
    execute format('alter table history.%I add check (sys_from < sys_to)', tracked);
    execute format('create index on history.%I using brin (sys_to)', tracked);
    select string_agg(quote_ident(a.attname), ', ' order by array_position(i.indkey::smallint[], a.attnum)) into key
        from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
        where i.indrelid = format('cohortium.%I', tracked)::regclass and i.indisprimary;
    execute format('create index on history.%I (%s, sys_from)', tracked, key);
    execute format('create trigger keep_history before update or delete on cohortium.%I
        for each row execute function history.keep()', tracked);
    execute format('create trigger keep_rows before truncate on cohortium.%I
        for each statement execute function history.refuse_truncate()', tracked);
    perform history.write_as_of(tracked);
    select string_agg(quote_ident(attname), ', ' order by attnum) into writable
        from pg_attribute
        where attrelid = format('cohortium.%I', tracked)::regclass
          and attnum > 0 and not attisdropped and attname not like 'sys\_%' and attgenerated = '';
    execute format('grant select on cohortium.%I, history.%I to cohortium_app', tracked, tracked);
    execute format('grant insert (%s), update (%s) on cohortium.%I to cohortium_app', writable, writable, tracked);
    if deletable then
        execute format('grant delete on cohortium.%I to cohortium_app', tracked);
    end if;
end
$$;

-- Writes as_of.<table>(instant) anew; to be called too when a later migration adds a column.
-- A plain select with the columns spelt out, so that the planner can look through the function.
create function history.write_as_of(tracked text) returns void language plpgsql as
$$
declare
    columns text;
begin
    select string_agg(quote_ident(attname), ', ' order by attnum) into columns
        from pg_attribute
        where attrelid = format('cohortium.%I', tracked)::regclass and attnum > 0 and not attisdropped;
    execute format('create or replace function as_of.%1$I(instant timestamptz) returns setof cohortium.%1$I
        language sql stable parallel safe as
        ''select %2$s from cohortium.%1$I where sys_from <= instant
          union all select %2$s from history.%1$I where sys_from <= instant and instant < sys_to''', tracked, columns);
    execute format('grant execute on function as_of.%I(timestamptz) to cohortium_app', tracked);
end
$$;

-- Instants after this one may still change: it is before the start of every transaction open in this
-- database, prepared ones included. One second of distance covers the moment between a transaction's
-- start and its showing in the list of activity.
create function history.open_from() returns timestamptz language sql volatile security definer
    set search_path = pg_catalog, pg_temp as
$$
    select least(
        clock_timestamp() - interval '1 second',
        (select min(xact_start) - interval '1 microsecond' from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'),
        (select min(prepared) - interval '1 microsecond' from pg_prepared_xacts where database = current_database()))
$$;

-- The latest instant whose state of knowledge cannot change any more and shows every transaction whole or not
-- at all. Call it in a transaction of its own at READ COMMITTED: what is open is looked up first, and torn
-- stretches with a snapshot taken after that.
create function history.latest_settled() returns timestamptz language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp as
$$
declare
    instant timestamptz := history.open_from();
    torn_from timestamptz;
begin
    loop
        select min(began) into torn_from from history.torn where until > instant and began <= instant;
        if torn_from is null then
            return instant;
        end if;
        instant := torn_from - interval '1 microsecond';
    end loop;
end
$$;

create function history.is_settled(instant timestamptz) returns boolean language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp as
$$
begin
    if instant > history.open_from() then
        return false;
    end if;
    return not exists (select from history.torn where until > instant and began <= instant);
end
$$;
grant execute on function history.latest_settled(), history.is_settled(timestamptz), history.actor(), history.reason()
    to cohortium_app;
