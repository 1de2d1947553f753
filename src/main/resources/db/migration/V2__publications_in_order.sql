-- The newest publication is the one that is shown. Processes that take numbers in blocks of fifty
-- would give a later publication the smaller number.
alter sequence publication_seq increment by 1;
