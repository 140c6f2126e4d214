-- Indicators are definitions, computed from rows; changing one makes a new version.

create table impact_metric (
  id                      uuid          constraint impact_metric_pk primary key,
  version                 bigint        not null,
  created_at              timestamptz   not null,
  updated_at              timestamptz   not null,
  code                    varchar(60)   not null constraint impact_metric_code_uq unique,
  name_nl                 varchar(200)  not null,
  name_en                 varchar(200)  not null,
  numerator_nl            varchar(500)  not null,
  numerator_en            varchar(500)  not null,
  denominator_nl          varchar(500)  not null,
  denominator_en          varchar(500)  not null,
  factor                  integer       not null,
  unit                    varchar(20)   not null,
  direction               varchar(20)   not null,
  period_basis            varchar(20)   not null,
  minimum_cell            integer       not null constraint impact_metric_cell_ck check (minimum_cell >= 0),
  definition_version      integer       not null,
  source                  varchar(500),
  position                integer       not null
);
