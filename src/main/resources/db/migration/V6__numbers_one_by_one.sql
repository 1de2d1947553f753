-- PostgreSQL may give a number again that it gave before a crash, if no commit followed; so no process
-- may hold numbers back for later. Each is drawn in the transaction that uses it.
alter sequence contributor_seq increment by 1;
alter sequence token_seq increment by 1;
alter sequence document_seq increment by 1;
alter sequence witness_seq increment by 1;
alter sequence revision_seq increment by 1;
alter sequence decision_seq increment by 1;
alter sequence import_item_seq increment by 1;
