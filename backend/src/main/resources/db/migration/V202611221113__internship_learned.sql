-- What was learned, in the words of the home supervisor who recognises it.
alter table exchange_internship add column learned varchar(2000);
