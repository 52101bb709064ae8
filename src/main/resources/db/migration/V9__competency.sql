-- Competencies: requests of trainees, decisions of supervisors (append-only, with the sheet that was signed), observations.

-- one row a trainee, locked while a level is asked for or decided: two tabs and two supervisors come one after the other
create table competency_book (
  trainee_id bigint not null primary key references person(id)
);

create sequence sign_off_request_seq start with 50 increment by 50;
create table sign_off_request (
  id          bigint primary key,
  trainee_id  bigint not null references person(id),
  competency  varchar(10) not null,
  level       integer not null,
  sentence    varchar(300) not null,
  edition     integer not null,
  request_key varchar(40) not null,
  -- trainee and competency while it waits, then empty: one open request a competency
  open_key    varchar(40),
  state       varchar(20) not null,
  asked_at    timestamp(6) not null,
  closed_at   timestamp(6),
  version     integer not null,
  constraint sign_off_request_once unique (trainee_id, request_key),
  constraint sign_off_request_open unique (open_key)
);
create index sign_off_request_trainee on sign_off_request(trainee_id, asked_at);

create sequence entrustment_decision_seq start with 50 increment by 50;
create table entrustment_decision (
  id          bigint primary key,
  trainee_id  bigint not null references person(id),
  competency  varchar(10) not null,
  request_id  bigint references sign_off_request(id),
  verdict     varchar(20) not null,
  from_level  integer not null,
  level       integer not null,
  reason      varchar(600) not null,
  edition     integer not null,
  sheet       varchar(1000000) not null,
  sheet_hash  varchar(64) not null,
  decided_by  bigint not null references person(id),
  decided_at  timestamp(6) not null,
  request_key varchar(40) not null,
  ledger_seq  bigint not null,
  ledger_hash varchar(64) not null,
  -- a person decides on a request once; a form sent twice is one decision
  constraint entrustment_decision_request unique (request_id, decided_by),
  constraint entrustment_decision_once unique (decided_by, request_key),
  constraint entrustment_decision_place unique (trainee_id, ledger_seq)
);
create index entrustment_decision_competency on entrustment_decision(trainee_id, competency);
create index entrustment_decision_by on entrustment_decision(decided_by, decided_at);

-- what a supervisor saw on one day; never changed
create sequence observation_seq start with 50 increment by 50;
create table observation (
  id          bigint primary key,
  trainee_id  bigint not null references person(id),
  competency  varchar(10) not null,
  observer_id bigint not null references person(id),
  observed_on date not null,
  activity    varchar(20) not null,
  went_well   varchar(300) not null,
  went_well_too varchar(300) not null,
  to_change   varchar(300) not null,
  level       integer not null,
  next_step   varchar(300) not null,
  edition     integer not null,
  noted_at    timestamp(6) not null,
  request_key varchar(40) not null,
  constraint observation_once unique (observer_id, request_key)
);
create index observation_trainee on observation(trainee_id, competency, observed_on);
