-- Hour entries. An entry is a small mutable row; what it says is in versions, what was decided in decisions: both append-only.
create sequence hour_entry_seq start with 50 increment by 50;
create sequence hour_version_seq start with 50 increment by 50;
create sequence hour_decision_seq start with 50 increment by 50;

-- one row a trainee, locked while an entry is written: overlaps (V03) and repeated posts are told one after the other
create table hour_book (
  trainee_id bigint not null primary key references person (id)
);

create table hour_entry (
  id bigint not null primary key,
  trainee_id bigint not null references person (id),
  state varchar(20) not null,
  settled boolean not null,
  current_version integer not null,
  standing_version integer,
  counting_version integer not null,
  versions integer not null,
  decided_by bigint references person (id),
  decided_at timestamp(6),
  row_version integer not null,
  -- a decision carries its witness
  constraint hour_entry_witness check (state not in ('APPROVED', 'RETURNED') or (decided_by is not null and decided_at is not null))
);
create index hour_entry_trainee on hour_entry (trainee_id, state);

create table hour_version (
  id bigint not null primary key,
  entry_id bigint not null references hour_entry (id),
  version_number integer not null,
  trainee_id bigint not null references person (id),
  request_key varchar(40) not null,
  edition integer not null,
  work_day date not null,
  start_minute integer not null,
  minutes integer not null,
  counted_minutes integer not null,
  category varchar(20) not null,
  contract_id bigint references contract (id),
  modality varchar(20) not null,
  state_code varchar(2),
  part varchar(20),
  legal_basis varchar(30),
  prescriber boolean,
  second_person boolean,
  group_size integer,
  release_on_file boolean,
  learning_point varchar(300),
  amend_reason varchar(300),
  written_at timestamp(6) not null,
  constraint hour_version_number unique (entry_id, version_number),
  constraint hour_version_once unique (trainee_id, request_key),
  constraint hour_version_length check (minutes between 15 and 720)
);
create index hour_version_day on hour_version (trainee_id, work_day);
create index hour_version_contract on hour_version (contract_id, work_day);

create table hour_decision (
  id bigint not null primary key,
  entry_id bigint not null references hour_entry (id),
  version_number integer not null,
  verdict varchar(20) not null,
  remark varchar(300),
  decided_by bigint not null references person (id),
  decided_at timestamp(6) not null,
  ledger_seq bigint not null,
  ledger_hash varchar(64) not null,
  -- a version is decided once
  constraint hour_decision_once unique (entry_id, version_number)
);

-- what a person is typing; only text that passed the identifier check
create table hour_draft (
  person_id bigint not null primary key references person (id),
  fields varchar(4000) not null,
  saved_at timestamp(6) not null
);
