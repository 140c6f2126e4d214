-- What waits for somebody is read from the tables of each feature: the few rows that still wait are found without going
-- through those that are done.
create index reflection_withheld_ix on reflection (internship_id) where status in ('WITHHELD', 'REVISED');
create index internship_hours_proposed_ix on internship_hours (internship_id) where status = 'PROPOSED';
create index registration_waiting_ix on registration (person_id) where status in ('INVITED', 'OFFERED');
create index role_grant_offered_ix on role_grant (person_id) where status = 'OFFERED';
