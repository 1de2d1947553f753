-- Who is signed in at the pages, and until when. Only the hash of what the browser holds is kept.

create table session (
  secret_hash varchar(64) not null,
  contributor_id bigint not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  constraint session_pk primary key (secret_hash),
  constraint session_contributor foreign key (contributor_id) references contributor
);
create index session_by_contributor on session (contributor_id);
create index session_by_end on session (expires_at);
