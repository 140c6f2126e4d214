-- Rounds can be planned together. Each has a plan of its own; the plans of a series are made, proven, published and
-- discarded as one. It is named after the plan that was asked for, which is the one that waits to be made.
alter table plan
  add column series_id uuid constraint plan_series_fk references plan on delete cascade,
  add column series_position integer,
  add constraint plan_series_ck check ((series_id is null) = (series_position is null));
create unique index plan_series_uq on plan (series_id, series_position) where series_id is not null;
