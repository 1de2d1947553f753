-- Files that became documents, and those that wait to. The original of a document only ever grows.

create table original (
  document_id bigint not null,
  importer_id bigint not null,
  imported_at timestamp(6) with time zone not null,
  convention varchar(40) not null,
  name varchar(200),
  media_type varchar(100) not null,
  sha256 varchar(64) not null,
  bytes bytea not null,
  constraint original_pk primary key (document_id),
  constraint original_document foreign key (document_id) references document,
  constraint original_importer foreign key (importer_id) references contributor
);

create sequence import_seq start with 1 increment by 1;
create table import (
  id bigint not null,
  importer_id bigint not null,
  convention varchar(40),
  media_type varchar(100) not null,
  sha256 varchar(64) not null,
  state varchar(20) not null,
  total integer not null,
  done integer not null,
  failed integer not null,
  created_at timestamp(6) with time zone not null,
  started_at timestamp(6) with time zone,
  finished_at timestamp(6) with time zone,
  constraint import_pk primary key (id),
  constraint import_importer foreign key (importer_id) references contributor
);
create index import_by_state on import (state, id);

-- The bytes are there until a document is made of them, whose original they are then.
create sequence import_item_seq start with 1 increment by 50;
create table import_item (
  id bigint not null,
  import_id bigint not null,
  number integer not null,
  name varchar(200) not null,
  line integer,
  bytes bytea,
  state varchar(20) not null,
  document varchar(100),
  problem varchar(40),
  field varchar(200),
  reason text,
  constraint import_item_pk primary key (id),
  constraint import_item_number unique (import_id, number),
  constraint import_item_import foreign key (import_id) references import
);
create index import_item_by_state on import_item (import_id, state, number);
