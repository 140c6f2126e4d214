-- Names are found and sorted as people write them, not as they happened to be typed: without accents, capitals,
-- apostrophes and hyphens, and people by their surname without what stands before it ("Noor van der Berg" at the B).
-- The keys are kept beside the names by the database, so that a list sorts and searches by an index, and no writer can
-- forget them. Case and kind of a character are those of Unicode (pg_c_utf8) and the order is that of the bytes ("C"):
-- the language that a server was set up with does not matter.

create function fold(words text) returns text
language sql immutable strict parallel safe
return trim(regexp_replace(
  replace(replace(replace(replace(
    translate(
      lower(
        -- Ligatures and accents fall apart (ĳ is i and j), and the accents are left out.
        regexp_replace(
          -- Apostrophes of all kinds, soft hyphens and what has no width.
          normalize(
            regexp_replace(words,
              '[''`\u00B4\u2018\u2019\u201A\u201B\u2032\u02B9\u02BB\u02BC\u02BE\u02BF\uFF07\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]',
              '', 'g'),
            nfkd),
          '[\u0300-\u036F]', '', 'g') collate "pg_c_utf8"),
      'øłđðħŧı', 'olddhti'),
    'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th') collate "pg_c_utf8",
  '[^[:alnum:]]+', ' ', 'g'));

comment on function fold(text) is 'Words in small letters without accents, apostrophes and signs, one space between them.';

-- What stands before a surname does not count, also when it was typed as part of it, unless it is all there is.
create function surname_key(surname text, given_name text, prefix text) returns text
language sql immutable parallel safe
return regexp_replace(
    fold(regexp_replace(surname, '^\s*([dl])[''\u2019]', '\1 ', 'i')),
    '^((aan|bij|d|da|dal|de|den|der|des|dos|du|el|al|het|in|l|la|le|les|n|onder|op|over|s|t|te|ten|ter|tot|uijt|uit|van|vande|vanden|vander|vd|voor|vom|von|zu|zum|zur) )+', '')
  || E'\x01' || coalesce(fold(given_name), '') || E'\x01' || coalesce(fold(prefix), '');

comment on function surname_key(text, text, text) is 'By what people are sorted: surname without prefixes, given name, prefix.';

-- Every word of a name, and the surname once more in one piece for who writes "vanderberg".
create function person_key(given_name text, prefix text, surname text) returns text
language sql immutable parallel safe
return fold(given_name || ' ' || coalesce(prefix, '') || ' ' || surname)
  || ' ' || replace(fold(coalesce(prefix, '') || ' ' || surname), ' ', '');

comment on function person_key(text, text, text) is 'In what people are searched by name.';

alter table person
  add column sort_key text collate "C" generated always as (surname_key(surname, given_name, surname_prefix)) stored,
  add column search_key text collate "C" generated always as (person_key(given_name, surname_prefix, surname)) stored;
drop index person_sort_ix;
drop index person_name_trgm_ix;
create index person_sort_ix on person (sort_key, id);
create index person_search_ix on person using gin (search_key gin_trgm_ops);

alter table organisation add column name_key text collate "C" generated always as (fold(name)) stored;
drop index organisation_name_trgm_ix;
drop index organisation_sort_ix;
create index organisation_sort_ix on organisation (name_key, id);
create index organisation_search_ix on organisation using gin (name_key gin_trgm_ops);

alter table network
  add column name_key text collate "C" generated always as (fold(name)) stored,
  add column search_key text collate "C" generated always as (fold(name || ' ' || coalesce(full_name, ''))) stored;
drop index network_sort_ix;
create index network_sort_ix on network (name_key, id);

alter table improvement_proposal add column name_key text collate "C" generated always as (fold(title)) stored;
drop index improvement_proposal_title_trgm_ix;
create index improvement_proposal_search_ix on improvement_proposal using gin (name_key gin_trgm_ops);

-- Lists within a network or an organisation are short: they need the key, not an index on it.
alter table programme add column name_key text collate "C" generated always as (fold(name)) stored;
alter table theme add column name_key text collate "C" generated always as (fold(name)) stored;
alter table project add column name_key text collate "C" generated always as (fold(name)) stored;
alter table network_result add column name_key text collate "C" generated always as (fold(title)) stored;
alter table location add column name_key text collate "C" generated always as (fold(name)) stored;
alter table cohort add column name_key text collate "C" generated always as (fold(name)) stored;
alter table exchange_round add column name_key text collate "C" generated always as (fold(name)) stored;
alter table meeting add column name_key text collate "C" generated always as (fold(title)) stored;
alter table host_place add column name_key text collate "C" generated always as (fold(ward)) stored;
alter table api_client add column name_key text collate "C" generated always as (fold(name)) stored;
