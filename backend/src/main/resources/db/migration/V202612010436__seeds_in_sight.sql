-- A round that opens again gets another seed: whoever saw a draft knew who is drawn first. That it was drawn again, and
-- when, stays in sight for everybody in the round, so that nobody draws until it suits.
alter table exchange_round
  add column lottery_committed_at timestamptz not null default now(),
  add column earlier_seeds jsonb not null default '[]';
update exchange_round set lottery_committed_at = created_at;
