-- People: who they are, what doors they open, who supervises whom, how they signed in.
create sequence person_seq start with 50 increment by 50;
create table person (
  id            bigint primary key,
  name          varchar(120) not null,
  given_name    varchar(60)  not null,
  email         varchar(254) not null,
  zone          varchar(60)  not null,
  roles         varchar(60)  not null,
  theme         varchar(10)  not null,
  password_hash varchar(400),
  created_at    timestamp(6) not null,
  version       integer      not null,
  constraint person_email unique (email)
);

-- every change of roles, with its witness
create sequence role_change_seq start with 50 increment by 50;
create table role_change (
  id         bigint primary key,
  person_id  bigint not null references person(id),
  roles      varchar(60) not null,
  decided_by bigint references person(id),
  decided_at timestamp(6) not null
);
create index role_change_person on role_change(person_id);

create sequence cohort_seq start with 50 increment by 50;
create table cohort (
  id         bigint primary key,
  name       varchar(80) not null,
  starts_on  date not null,
  ends_on    date,
  created_by bigint references person(id),
  created_at timestamp(6) not null,
  constraint cohort_name unique (name)
);

-- a trainee belongs to one cohort at a time; earlier memberships stay as rows
create sequence membership_seq start with 50 increment by 50;
create table membership (
  id        bigint primary key,
  cohort_id bigint not null references cohort(id),
  person_id bigint not null references person(id),
  since     timestamp(6) not null,
  until     timestamp(6),
  decided_by bigint references person(id)
);
create index membership_person on membership(person_id);
create index membership_cohort on membership(cohort_id);

-- the only source of sight: who supervises whom, where, from when to when
create sequence contract_seq start with 50 increment by 50;
create table contract (
  id            bigint primary key,
  supervisor_id bigint not null references person(id),
  trainee_id    bigint not null references person(id),
  site          varchar(120) not null,
  starts_on     date not null,
  ends_on       date,
  created_by    bigint references person(id),
  created_at    timestamp(6) not null,
  ended_by      bigint references person(id),
  ended_at      timestamp(6),
  version       integer not null,
  constraint contract_not_self check (supervisor_id <> trainee_id),
  constraint contract_period check (ends_on is null or ends_on >= starts_on)
);
create index contract_trainee on contract(trainee_id);
create index contract_supervisor on contract(supervisor_id);

-- "your devices": only the hash of the token is here
create sequence sign_in_seq start with 50 increment by 50;
create table sign_in (
  id           bigint primary key,
  person_id    bigint not null references person(id),
  token_hash   varchar(64) not null,
  device       varchar(200) not null,
  created_at   timestamp(6) not null,
  last_seen_at timestamp(6) not null,
  expires_at   timestamp(6) not null,
  revoked_at   timestamp(6),
  constraint sign_in_token unique (token_hash)
);
create index sign_in_person on sign_in(person_id);

-- failed attempts, by hashed key (address or e-mail), for throttling; old rows are removed
create sequence sign_in_failure_seq start with 50 increment by 50;
create table sign_in_failure (
  id        bigint primary key,
  key_hash  varchar(64) not null,
  failed_at timestamp(6) not null
);
create index sign_in_failure_key on sign_in_failure(key_hash, failed_at);

-- one-time links: invitation, password reset, first programme lead
create sequence one_time_link_seq start with 50 increment by 50;
create table one_time_link (
  id         bigint primary key,
  kind       varchar(20) not null,
  person_id  bigint references person(id),
  token_hash varchar(64) not null,
  created_at timestamp(6) not null,
  expires_at timestamp(6) not null,
  used_at    timestamp(6),
  created_by bigint references person(id),
  constraint one_time_link_token unique (token_hash)
);
create index one_time_link_person on one_time_link(person_id);

-- mail to be sent; without a mail server the development mailbox shows it
create sequence mail_seq start with 50 increment by 50;
create table mail (
  id         bigint primary key,
  recipient  varchar(254) not null,
  subject    varchar(200) not null,
  body       varchar(4000) not null,
  created_at timestamp(6) not null,
  sent_at    timestamp(6),
  tries      integer not null
);
create index mail_unsent on mail(sent_at, created_at);
