-- What a learner has to know before coming, in fields of its own so that it is not forgotten, and until when the host
-- is recognised to train: law asks it of a host on the days that a learner is there.
alter table host_place
  add column meeting_point         varchar(500),
  add column to_bring              varchar(1000),
  add column to_wear               varchar(1000),
  add column recognised_from_date  date,
  add column recognised_until_date date,
  add constraint host_place_recognised_ck check (recognised_from_date <= recognised_until_date);
