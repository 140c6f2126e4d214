-- Whoever helps somebody who lost a second factor must not open the account by that: as long as no new one is set up, a
-- new password takes the link of the mail and the code that the helper got to hand over. Neither alone lets anybody in.
create table factor_help (
  person_id  uuid          constraint factor_help_pk primary key constraint factor_help_person_fk references person,
  helped_by  uuid          not null constraint factor_help_helped_by_fk references person,
  helped_at  timestamptz   not null,
  reason     varchar(1000) not null,
  -- Only the hash is kept; null once it was used.
  code_hash  varchar(100),
  code_salt  varchar(50)   not null,
  code_until timestamptz   not null
);
create index factor_help_helped_by_ix on factor_help (helped_by);

-- The last time that the owner of a session gave a second factor; a password later on does not renew it.
alter table sign_in_session add column factor_at timestamptz;
update sign_in_session set factor_at = confirmed_at where second_factor;
