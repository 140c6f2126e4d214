-- A published plan can be repaired: the one that repairs it takes its place, and it stays as it was.
alter table plan
  drop constraint plan_whole_ck,
  add constraint plan_whole_ck
    check ((certificate is not null) = (status in ('DRAFT', 'PUBLISHED', 'DISCARDED', 'REPLACED')));
