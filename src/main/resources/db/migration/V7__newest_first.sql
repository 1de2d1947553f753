-- The newest of many come from the top of an index: H2 walks none backwards, and sorts otherwise.
create index revision_newest_first on revision (witness_id, number desc);
create index submission_newest_first on submission (contributor_id, id desc);
create index publication_newest_first on publication (witness_id, id desc);
drop index submission_by_contributor;
drop index publication_by_witness;
