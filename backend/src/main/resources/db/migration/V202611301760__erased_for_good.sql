-- Whoever was erased keeps a row to be counted by, and is nobody: with an address again, somebody else could come in as
-- them and find what was kept. Where that happened the way in is closed, and what they were given since is gone.
do $$
declare
  owned text;
begin
  foreach owned in array array['calendar_feed', 'invitation', 'password_reset', 'factor_help', 'email_change', 'sso_attempt',
    'external_identity', 'sign_in_continuation', 'passkey_ceremony', 'passkey', 'recovery_code', 'totp', 'credential',
    'refresh_session', 'sign_in_session', 'affiliation', 'role_grant']
  loop
    execute format(
      'delete from %I o using person p where p.id = o.person_id and p.erased_at is not null', owned);
  end loop;
end $$;
update person set email = null, entered_at = null
where erased_at is not null and (email is not null or entered_at is not null);

alter table person add constraint person_erased_ck check (erased_at is null or email is null and entered_at is null);
