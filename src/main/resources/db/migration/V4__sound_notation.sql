-- Whether a text may be approved though some of its signs cannot be read.
alter table document add column sound_notation boolean default false not null;
