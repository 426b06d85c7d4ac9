-- What the cells of dossier x overleg are derived from. Every row is one version: seen from nummer_van up to,
-- not including, nummer_tot; nummer_van is null as long as the takeover it came with is not complete.

-- One row for each recorded item and each dossier it belongs to; dossier_id is null for an item without dossier.
CREATE TABLE behandelingen (
  vastlegging_id uuid NOT NULL,
  dossier_id     uuid,
  overleg_id     uuid NOT NULL,
  vergadering_id uuid NOT NULL,
  overname_id    uuid,
  datum          date NOT NULL,
  volgorde       integer NOT NULL,
  soort          text NOT NULL,
  uitkomst       text,
  besloten_op    date,
  ingangsdatum   date,
  einddatum      date,
  -- The besluiten that this one replaces or revokes.
  beeindigt      uuid[] NOT NULL,
  nummer         bigint NOT NULL,
  nummer_van     bigint,
  nummer_tot     bigint,
  bekend_van     timestamptz,
  bekend_tot     timestamptz,
  UNIQUE NULLS NOT DISTINCT (vastlegging_id, dossier_id, nummer)
);
CREATE INDEX behandelingen_dossier ON behandelingen (dossier_id, overleg_id, datum);
CREATE INDEX behandelingen_beeindigt ON behandelingen USING gin (beeindigt) WHERE beeindigt <> '{}';
CREATE INDEX behandelingen_onvoltooid ON behandelingen (overname_id) WHERE nummer_van IS NULL;

CREATE TABLE verwachtingen (
  verwachting_id uuid NOT NULL,
  dossier_id     uuid NOT NULL,
  overleg_id     uuid NOT NULL,
  soort          text NOT NULL,
  -- The item whose passage says so, and the day it was said.
  vastlegging_id uuid NOT NULL,
  overname_id    uuid,
  sinds          date NOT NULL,
  nummer         bigint NOT NULL,
  nummer_van     bigint,
  nummer_tot     bigint,
  bekend_van     timestamptz,
  bekend_tot     timestamptz,
  PRIMARY KEY (verwachting_id, overleg_id, nummer)
);
CREATE INDEX verwachtingen_dossier ON verwachtingen (dossier_id, overleg_id);
CREATE INDEX verwachtingen_onvoltooid ON verwachtingen (overname_id) WHERE nummer_van IS NULL;

-- The overleg of each meeting, for filling in overleg_id.
CREATE TABLE besluitvorming_vergaderingen (
  vergadering_id uuid PRIMARY KEY,
  overleg_id     uuid NOT NULL
);
