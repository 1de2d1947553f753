-- A siglum of twenty letters of a script far from Latin takes 180 characters in an address.
alter table kept_answer alter column location set data type varchar(1000);
