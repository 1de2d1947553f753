-- One schema for H2 (in its PostgreSQL mode) and for PostgreSQL.
-- revision, revision_text, decision, publication, public_revision and event only ever grow.

create sequence contributor_seq start with 1 increment by 50;
create table contributor (
  id bigint not null,
  username varchar(60) not null,
  display_name varchar(200) not null,
  password_hash varchar(100) not null,
  roles varchar(100) not null,
  active boolean not null,
  created_at timestamp(6) with time zone not null,
  constraint contributor_pk primary key (id),
  constraint contributor_username unique (username)
);

create sequence token_seq start with 1 increment by 50;
create table token (
  id bigint not null,
  contributor_id bigint not null,
  name varchar(100) not null,
  hash varchar(64) not null,
  scopes varchar(100),
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  constraint token_pk primary key (id),
  constraint token_hash unique (hash),
  constraint token_contributor foreign key (contributor_id) references contributor
);
create index token_by_contributor on token (contributor_id);

create sequence document_seq start with 1 increment by 50;
create table document (
  id bigint not null,
  slug varchar(100) not null,
  title varchar(500) not null,
  language varchar(35) not null,
  date varchar(100),
  source text,
  description text,
  required_approvals integer not null,
  created_at timestamp(6) with time zone not null,
  constraint document_pk primary key (id),
  constraint document_slug unique (slug)
);

create sequence witness_seq start with 1 increment by 50;
create table witness (
  id bigint not null,
  document_id bigint not null,
  siglum varchar(20) not null,
  title varchar(500) not null,
  kind varchar(20) not null,
  latest integer not null,
  published integer,
  open_submissions integer not null,
  constraint witness_pk primary key (id),
  constraint witness_siglum unique (document_id, siglum),
  constraint witness_document foreign key (document_id) references document
);

create sequence revision_seq start with 1 increment by 50;
create table revision (
  id bigint not null,
  witness_id bigint not null,
  number integer not null,
  parent integer,
  second_parent integer,
  author_id bigint not null,
  summary varchar(500),
  created_at timestamp(6) with time zone not null,
  sha256 varchar(64) not null,
  word_count integer not null,
  characters integer not null,
  line_endings_changed boolean not null,
  constraint revision_pk primary key (id),
  constraint revision_number unique (witness_id, number),
  constraint revision_witness foreign key (witness_id) references witness,
  constraint revision_author foreign key (author_id) references contributor
);

create table revision_text (
  revision_id bigint not null,
  body text not null,
  constraint revision_text_pk primary key (revision_id),
  constraint revision_text_revision foreign key (revision_id) references revision
);

-- A revision once published, or an ancestor of one: what a reader without an account may see.
create table public_revision (
  witness_id bigint not null,
  number integer not null,
  constraint public_revision_pk primary key (witness_id, number),
  constraint public_revision_witness foreign key (witness_id) references witness
);

create sequence submission_seq start with 1 increment by 1;
create table submission (
  id bigint not null,
  witness_id bigint not null,
  contributor_id bigint not null,
  put_forward integer not null,
  revision integer not null,
  base integer,
  revision_sha256 varchar(64) not null,
  base_sha256 varchar(64),
  unchanged integer not null,
  inserted integer not null,
  deleted integer not null,
  merge_status varchar(20),
  merge_against integer,
  state varchar(20) not null,
  created_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  constraint submission_pk primary key (id),
  constraint submission_witness foreign key (witness_id) references witness,
  constraint submission_contributor foreign key (contributor_id) references contributor
);
create index submission_by_state on submission (state, id);
create index submission_by_witness on submission (witness_id, state);
create index submission_by_contributor on submission (contributor_id, id);

-- Who wrote a word that the submission changes, for each revision that it carried.
create table submission_writer (
  submission_id bigint not null,
  revision integer not null,
  base integer not null,
  contributor_id bigint not null,
  constraint submission_writer_pk primary key (submission_id, revision, base, contributor_id),
  constraint submission_writer_submission foreign key (submission_id) references submission,
  constraint submission_writer_contributor foreign key (contributor_id) references contributor
);

create sequence decision_seq start with 1 increment by 50;
create table decision (
  id bigint not null,
  submission_id bigint not null,
  reviewer_id bigint not null,
  verdict varchar(20) not null,
  comment text,
  decided_at timestamp(6) with time zone not null,
  revision integer not null,
  revision_sha256 varchar(64) not null,
  base_sha256 varchar(64),
  constraint decision_pk primary key (id),
  constraint decision_submission foreign key (submission_id) references submission,
  constraint decision_reviewer foreign key (reviewer_id) references contributor
);
create index decision_by_submission on decision (submission_id);

create sequence publication_seq start with 1 increment by 50;
create table publication (
  id bigint not null,
  witness_id bigint not null,
  revision integer not null,
  submission_id bigint,
  publisher_id bigint not null,
  published_at timestamp(6) with time zone not null,
  constraint publication_pk primary key (id),
  constraint publication_witness foreign key (witness_id) references witness,
  constraint publication_publisher foreign key (publisher_id) references contributor
);
create index publication_by_witness on publication (witness_id, id);

create table event (
  number bigint not null,
  type varchar(40) not null,
  at timestamp(6) with time zone not null,
  actor varchar(60),
  document varchar(100),
  witness varchar(20),
  revision integer,
  submission bigint,
  data text not null,
  hash varchar(64) not null,
  previous_hash varchar(64) not null,
  constraint event_pk primary key (number)
);

-- The one row every writer locks last, so that events are numbered without gaps.
create table chain_head (
  id integer not null,
  number bigint not null,
  hash varchar(64) not null,
  constraint chain_head_pk primary key (id)
);
insert into chain_head (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table kept_answer (
  caller varchar(60) not null,
  key_hash varchar(64) not null,
  fingerprint varchar(64) not null,
  status integer not null,
  location varchar(300),
  body text not null,
  answered_at timestamp(6) with time zone not null,
  constraint kept_answer_pk primary key (caller, key_hash)
);
create index kept_answer_by_age on kept_answer (answered_at);
