-- What an entry said earlier, as hashes, newest first: a pack tells an older copy of it apart from an edit made elsewhere.
alter table fact add column former varchar(2000);
alter table synonym add column former varchar(2000);
alter table service_area add column former varchar(2000);
