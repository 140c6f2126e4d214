-- Who waits longest is offered a freed seat first. The identifier does not tell: an invited person joins the waiting list
-- long after the invitation.
alter table registration add column waitlisted_at timestamptz;

-- The one place that says which registrations hold a seat; every count of seats uses it.
create function takes_seat(status varchar) returns boolean language sql immutable
  return status in ('REGISTERED', 'OFFERED');

-- Offers that ran out are looked for every few minutes.
create index registration_offer_ix on registration (offer_expires_at) where status = 'OFFERED';
