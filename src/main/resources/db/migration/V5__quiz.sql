-- Quizzes: attempts, the latest answer to each item, and the conversations that open further attempts.
create sequence quiz_attempt_seq start with 50 increment by 50;
create table quiz_attempt (
  id              bigint primary key,
  person_id       bigint not null references person(id),
  code            varchar(16) not null,
  edition         integer not null,
  turn            integer not null,
  seed            bigint not null,
  items           varchar(4000) not null,
  pass_mark       integer not null,
  request_key     varchar(40) not null,
  started_at      timestamp(6) not null,
  submitted_at    timestamp(6),
  percent         integer,
  passed          boolean not null,
  critical_missed boolean not null,
  version         integer not null,
  constraint quiz_attempt_turn unique (person_id, code, turn),
  constraint quiz_attempt_request unique (person_id, request_key)
);

-- one row an item of an attempt; what it is worth is written at submission
create sequence quiz_answer_seq start with 50 increment by 50;
create table quiz_answer (
  id           bigint primary key,
  attempt_id   bigint not null references quiz_attempt(id),
  item         varchar(40) not null,
  given        varchar(4000),
  saved_at     timestamp(6),
  score        integer,
  critical     boolean not null,
  competencies varchar(400) not null,
  version      integer not null,
  constraint quiz_answer_item unique (attempt_id, item)
);

-- a supervisor talked with a trainee after the last attempt; never changed
create sequence quiz_conversation_seq start with 50 increment by 50;
create table quiz_conversation (
  id            bigint primary key,
  trainee_id    bigint not null references person(id),
  supervisor_id bigint not null references person(id),
  code          varchar(16) not null,
  note          varchar(2000) not null,
  request_key   varchar(40) not null,
  recorded_at   timestamp(6) not null,
  constraint quiz_conversation_request unique (supervisor_id, request_key)
);
create index quiz_conversation_about on quiz_conversation(trainee_id, code);
