-- An index in the order of a list, so that a page is read and not sorted out of all.
create index mail_message_created_ix on mail_message (created_at, id);
create index learner_employer_shown_ix on learner (employer_id, shown_key, id);
create index exchange_internship_status_ix on exchange_internship (status, id);
create index cohort_network_name_ix on cohort (network_id, name_key, id);
create index organisation_kind_ix on organisation (kind, id);
