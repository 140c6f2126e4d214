-- Who has no place reads who holds the seats that there could have been, and why.
alter table plan_assignment add column held jsonb;
