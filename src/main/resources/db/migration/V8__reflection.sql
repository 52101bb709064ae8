-- Reflections belong to their authors: they change and delete them. Shares and reads are kept, without any text.
create sequence reflection_seq start with 50 increment by 50;
create sequence reflection_share_seq start with 50 increment by 50;
create sequence reflection_read_seq start with 50 increment by 50;

create table reflection (
  id bigint not null primary key,
  author_id bigint not null references person (id),
  request_key varchar(40) not null,
  edition integer not null,
  prompt_id varchar(20) not null,
  body varchar(30000) not null,
  word_count integer not null,
  keep_reason varchar(300),
  written_at timestamp(6) not null,
  changed_at timestamp(6) not null,
  row_version integer not null,
  constraint reflection_once unique (author_id, request_key)
);
create index reflection_author on reflection (author_id, written_at);

-- the reflection may be deleted later; that it was shared, and read, stays known
create table reflection_share (
  id bigint not null primary key,
  reflection_id bigint not null,
  supervisor_id bigint not null references person (id),
  contract_id bigint not null references contract (id),
  shared_at timestamp(6) not null,
  withdrawn_at timestamp(6)
);
create index reflection_share_reflection on reflection_share (reflection_id);
create index reflection_share_supervisor on reflection_share (supervisor_id, shared_at);

create table reflection_read (
  id bigint not null primary key,
  share_id bigint not null references reflection_share (id),
  reflection_id bigint not null,
  reader_id bigint not null references person (id),
  read_at timestamp(6) not null
);
create index reflection_read_reflection on reflection_read (reflection_id);
create index reflection_read_share on reflection_read (share_id);

create table reflection_draft (
  person_id bigint not null primary key references person (id),
  prompt_id varchar(20) not null,
  body varchar(30000) not null,
  saved_at timestamp(6) not null
);
