-- Cases: plays, the decisions of each in order, private debriefs, and the conversations after a critical choice.
create sequence scenario_play_seq start with 50 increment by 50;
create table scenario_play (
  id             bigint primary key,
  person_id      bigint not null references person(id),
  code           varchar(16) not null,
  edition        integer not null,
  digest         varchar(64) not null,
  mode           varchar(10) not null,
  seed           bigint not null,
  pass_mark      integer not null,
  request_key    varchar(40) not null,
  started_at     timestamp(6) not null,
  finished_at    timestamp(6),
  ending         varchar(40),
  points         integer,
  possible       integer not null,
  passed         boolean not null,
  critical       boolean not null,
  critical_lines varchar(200),
  version        integer not null,
  constraint scenario_play_request unique (person_id, request_key)
);
create index scenario_play_person on scenario_play(person_id, code);

create sequence play_step_seq start with 50 increment by 50;
create table play_step (
  id         bigint primary key,
  play_id    bigint not null references scenario_play(id),
  seq        integer not null,
  scene      varchar(40) not null,
  chosen     varchar(40) not null,
  seconds    integer not null,
  decided_at timestamp(6) not null,
  reason     varchar(500),
  constraint play_step_seq_unique unique (play_id, seq)
);

-- answers to the questions after a play: the player's own, shown to nobody else
create sequence play_debrief_seq start with 50 increment by 50;
create table play_debrief (
  id       bigint primary key,
  play_id  bigint not null references scenario_play(id),
  question integer not null,
  answer   varchar(2000) not null,
  saved_at timestamp(6) not null,
  version  integer not null,
  constraint play_debrief_question unique (play_id, question)
);

create sequence scenario_conversation_seq start with 50 increment by 50;
create table scenario_conversation (
  id            bigint primary key,
  trainee_id    bigint not null references person(id),
  supervisor_id bigint not null references person(id),
  code          varchar(16) not null,
  note          varchar(2000) not null,
  request_key   varchar(40) not null,
  recorded_at   timestamp(6) not null,
  constraint scenario_conversation_request unique (supervisor_id, request_key)
);
create index scenario_conversation_about on scenario_conversation(trainee_id, code);
