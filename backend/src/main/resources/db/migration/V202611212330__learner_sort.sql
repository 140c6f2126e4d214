-- The list of all learners sorted by something of the learner itself. By surname it is served by person_sort_ix and
-- learner_person_ix; within a network, employer, cohort or supervisor by the index of that.
create index learner_status_ix on learner (status, id);
create index learner_active_from_ix on learner (active_from_date, id);
