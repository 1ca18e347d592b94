-- The job repository of the batch runtime (JBeret), in a schema of its own. The runtime would make these tables
-- itself, but the application's role may not create any. Names and types are the runtime's.

create schema if not exists batch;
create table batch.job_instance (
    jobinstanceid bigserial primary key,
    version integer,
    jobname varchar(512),
    applicationname varchar(512)
);
create table batch.job_execution (
    jobexecutionid bigserial primary key,
    jobinstanceid bigint not null references batch.job_instance on delete cascade,
    version integer,
    createtime timestamptz,
    starttime timestamptz,
    endtime timestamptz,
    lastupdatedtime timestamptz,
    batchstatus varchar(30),
    exitstatus varchar(512),
    jobparameters varchar(3000),
    restartposition varchar(255)
);
create table batch.step_execution (
    stepexecutionid bigserial primary key,
    jobexecutionid bigint not null references batch.job_execution on delete cascade,
    version integer,
    stepname varchar(255),
    starttime timestamptz,
    endtime timestamptz,
    batchstatus varchar(30),
    exitstatus varchar(512),
    executionexception varchar(2048),
    persistentuserdata bytea,
    readcount integer,
    writecount integer,
    commitcount integer,
    rollbackcount integer,
    readskipcount integer,
    processskipcount integer,
    filtercount integer,
    writeskipcount integer,
    readercheckpointinfo bytea,
    writercheckpointinfo bytea
);
create table batch.partition_execution (
    partitionexecutionid integer not null,
    stepexecutionid bigint not null references batch.step_execution on delete cascade,
    version integer,
    batchstatus varchar(30),
    exitstatus varchar(512),
    executionexception varchar(2048),
    persistentuserdata bytea,
    readercheckpointinfo bytea,
    writercheckpointinfo bytea,
    primary key (partitionexecutionid, stepexecutionid)
);
create index on batch.job_execution (jobinstanceid);
create index on batch.step_execution (jobexecutionid);
create index on batch.partition_execution (stepexecutionid);
grant usage on schema batch to cohortium_app;
grant select, insert, update, delete on all tables in schema batch to cohortium_app;
grant usage on all sequences in schema batch to cohortium_app;
