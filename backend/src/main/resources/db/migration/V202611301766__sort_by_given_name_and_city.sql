-- People are sorted by their given name and locations by their city without folding each candidate at every request.
alter table person add column given_key text collate "C" generated always as (fold(given_name)) stored;
alter table location add column city_key text collate "C" generated always as (fold(city)) stored;
