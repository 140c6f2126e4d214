-- Who had a message sent to somebody else, so that nobody is asked the same over and over. Of what was sent before it is
-- not known, and it soon does not matter.
alter table mail_message add column asked_by uuid constraint mail_message_asked_by_fk references person;
create index mail_message_asked_by_ix on mail_message (asked_by, to_address, template, id) where asked_by is not null;
