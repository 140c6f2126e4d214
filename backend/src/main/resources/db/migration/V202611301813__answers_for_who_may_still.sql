-- What the caller might do when an answer was kept: it is given back only to who may still do all of it. Of answers from
-- before nobody knows that; they are given to nobody, and gone within a day.
alter table idempotency_record add column standing text[];
