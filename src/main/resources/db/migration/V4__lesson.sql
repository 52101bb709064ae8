-- Reading: where a person is in a lesson of an edition, and since when they have read it.
create sequence lesson_reading_seq start with 50 increment by 50;
create table lesson_reading (
  id        bigint primary key,
  person_id bigint       not null references person(id),
  lesson    varchar(20)  not null,
  edition   integer      not null references edition(edition),
  position  varchar(200) not null,
  furthest  varchar(200) not null,
  opened_at timestamp(6) not null,
  moved_at  timestamp(6) not null,
  read_at   timestamp(6),
  version   integer      not null,
  constraint lesson_reading_once unique (person_id, lesson, edition)
);

-- private notes: one text for each person and lesson, seen by nobody else
create sequence lesson_note_seq start with 50 increment by 50;
create table lesson_note (
  id         bigint primary key,
  person_id  bigint         not null references person(id),
  lesson     varchar(20)    not null,
  text       varchar(20000) not null,
  changed_at timestamp(6)   not null,
  version    integer        not null,
  constraint lesson_note_once unique (person_id, lesson)
);

-- answers to self-checks: appended, never marked, seen by nobody else
create sequence self_check_answer_seq start with 50 increment by 50;
create table self_check_answer (
  id          bigint primary key,
  person_id   bigint       not null references person(id),
  lesson      varchar(20)  not null,
  edition     integer      not null references edition(edition),
  check_id    varchar(60)  not null,
  chosen      integer      not null,
  answered_at timestamp(6) not null,
  request_key varchar(100) not null,
  constraint self_check_answer_request unique (person_id, request_key)
);
create index self_check_answer_lesson on self_check_answer(person_id, lesson, check_id);
