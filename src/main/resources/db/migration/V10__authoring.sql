-- The draft that authors share: only documents that differ from the newest edition have a row.
create sequence draft_document_seq start with 50 increment by 50;
create table draft_document (
  id        bigint primary key,
  path      varchar(200)  not null,
  text      varchar(1000000),
  edited_by bigint        not null references person(id),
  edited_at timestamp(6)  not null,
  version   integer       not null,
  constraint draft_document_path unique (path)
);

-- one row: writers of the draft wait for each other on it; the revision counts every change
create table draft_head (
  id       integer primary key,
  revision bigint not null
);
insert into draft_head (id, revision) values (1, 0);
