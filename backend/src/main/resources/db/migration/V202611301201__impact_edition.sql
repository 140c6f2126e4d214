-- Who does not see people themselves gets figures of the last month that is over, and the same all month long: by looking
-- every day, or beside the times of the audit trail, a live figure tells who changed it. So what is shown is kept here,
-- once for each month that anybody asks about, and nothing of what is hidden.

create table impact_edition (
  id          uuid         constraint impact_edition_pk primary key,
  network_id  uuid         not null constraint impact_edition_network_fk references network,
  as_of_date  date         not null,
  made_at     timestamptz  not null,
  constraint impact_edition_once_uq unique (network_id, as_of_date),
  constraint impact_edition_month_ck check (as_of_date = (date_trunc('month', as_of_date) + interval '1 month - 1 day')::date)
);

-- A value that is shown has its numbers, one that is hidden has none. counted_date: the day as of which was counted; an
-- earlier one when too little changed since to show it without telling about somebody.
create table impact_edition_value (
  edition_id       uuid         not null constraint impact_edition_value_edition_fk references impact_edition on delete cascade,
  metric_code      varchar(60)  not null constraint impact_edition_value_metric_fk references impact_metric (code),
  group_type       varchar(20)  not null constraint impact_edition_value_type_ck check (group_type in ('NONE', 'COHORT', 'ORGANISATION')),
  group_id         uuid,
  numerator        bigint,
  denominator      bigint,
  pending          bigint,
  pending_cohorts  bigint       not null,
  running          boolean      not null,
  minimum_cell     integer      not null,
  counted_date     date         not null,
  -- Cohorts and organisations to whose people the numbers would give others away.
  hidden_from      uuid[]       not null,
  constraint impact_edition_value_once_uq unique nulls not distinct (edition_id, metric_code, group_type, group_id)
);

-- Numbers of people among the figures of a network, from each day on which another one may be shown; null = a small one.
create table impact_edition_figure (
  edition_id   uuid         not null constraint impact_edition_figure_edition_fk references impact_edition on delete cascade,
  figure       varchar(40)  not null,
  from_date    date         not null,
  people       bigint,
  hidden_from  uuid[]       not null,
  constraint impact_edition_figure_pk primary key (edition_id, figure, from_date)
);
