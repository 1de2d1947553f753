-- Pictures of the pages of witnesses, and the manifests that name pictures elsewhere. Both only grow: the newest counts.
-- The pictures themselves are files in the data directory, each named by its hash.

create sequence facsimile_seq start with 1 increment by 1;
create table facsimile (
  id bigint not null,
  witness_id bigint not null,
  page varchar(20) not null,
  sha256 varchar(64) not null,
  media_type varchar(40) not null,
  width integer not null,
  height integer not null,
  size bigint not null,
  editor_id bigint not null,
  added_at timestamp(6) with time zone not null,
  constraint facsimile_pk primary key (id),
  constraint facsimile_witness foreign key (witness_id) references witness,
  constraint facsimile_editor foreign key (editor_id) references contributor
);
create index facsimile_by_page on facsimile (witness_id, page, id);
create index facsimile_by_sha256 on facsimile (sha256, id);

create sequence manifest_seq start with 1 increment by 1;
create table manifest (
  id bigint not null,
  witness_id bigint not null,
  uri varchar(2000),
  editor_id bigint not null,
  named_at timestamp(6) with time zone not null,
  constraint manifest_pk primary key (id),
  constraint manifest_witness foreign key (witness_id) references witness,
  constraint manifest_editor foreign key (editor_id) references contributor
);
create index manifest_by_witness on manifest (witness_id, id);
