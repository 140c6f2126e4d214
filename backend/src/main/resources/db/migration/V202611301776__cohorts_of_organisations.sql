-- Beside few learners of an organisation, the number of cohorts that they are in tells in which cohort each of them is.
update impact_edition_value set pending_cohorts = 0 where group_type = 'ORGANISATION';
