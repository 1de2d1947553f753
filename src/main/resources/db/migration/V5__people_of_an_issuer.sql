-- Who comes with the token of an issuer has no password, and is known by what the issuer calls them.

alter table contributor alter column password_hash drop not null;
alter table contributor add column issuer varchar(300);
alter table contributor add column subject varchar(255);
alter table contributor add constraint contributor_of_issuer unique (issuer, subject);
