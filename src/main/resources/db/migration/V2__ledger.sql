-- Append-only chains of decisions. The program inserts links and never updates or deletes one.
create sequence ledger_link_seq start with 50 increment by 50;

-- one row a chain: its newest link; locked while a link is appended
create table ledger_chain (
  chain varchar(100) not null primary key,
  seq bigint not null,
  link_hash varchar(64) not null
);

create table ledger_link (
  id bigint not null primary key,
  chain varchar(100) not null,
  seq bigint not null,
  noted_at timestamp(6) not null,
  -- a person, or 0 for the installation itself, which loads the first edition before anybody has an account
  actor_id bigint not null,
  act varchar(60) not null,
  facts varchar(1000000) not null,
  previous_hash varchar(64) not null,
  link_hash varchar(64) not null,
  constraint ledger_link_place unique (chain, seq)
);
