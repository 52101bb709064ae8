-- What the programme teaches: texts stored once under their SHA-256, and numbered editions that are lists of them.
create table document (
  sha256 varchar(64) primary key,
  text   varchar(1000000) not null
);

-- an edition is never changed; published_by is empty for the edition that came with the program
create table edition (
  edition      integer primary key,
  published_at timestamp(6)  not null,
  published_by bigint references person(id),
  change_kind  varchar(20)   not null,
  reason       varchar(1000) not null,
  manifest     varchar(64)   not null
);

create table edition_document (
  edition integer      not null references edition(edition),
  path    varchar(200) not null,
  sha256  varchar(64)  not null references document(sha256),
  primary key (edition, path)
);
create index edition_document_sha256 on edition_document(sha256);

-- which edition a cohort follows: the latest row holds, earlier rows stay
create sequence cohort_edition_seq start with 50 increment by 50;
create table cohort_edition (
  id         bigint primary key,
  cohort_id  bigint        not null references cohort(id),
  edition    integer       not null references edition(edition),
  decided_by bigint        not null references person(id),
  decided_at timestamp(6)  not null,
  reason     varchar(1000) not null
);
create index cohort_edition_cohort on cohort_edition(cohort_id, decided_at);
