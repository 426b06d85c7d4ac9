-- What the cells of dossier x overleg are derived from: what was treated where, how besluiten act on each other, and what
-- is expected. Every row is one version: seen from nummer_van up to, not including, nummer_tot.

-- One row for each recorded item.
CREATE TABLE behandelingen (
  vastlegging_id uuid NOT NULL,
  vergadering_id uuid NOT NULL,
  overleg_id     uuid NOT NULL,
  datum          date NOT NULL,
  volgorde       integer NOT NULL,
  soort          text NOT NULL,
  dossiers       uuid[] NOT NULL,
  doorgehaald    boolean NOT NULL,
  uitkomst       text,
  -- Of a besluit: the first day on which it holds, and the last when one was set.
  werkt_vanaf    date,
  einddatum      date,
  -- Relations to earlier besluiten: soort, besluitId, vergaderingId; and the besluiten they go to.
  relaties       jsonb NOT NULL,
  doelen         uuid[] NOT NULL,
  -- The besluiten that this one ends from the day it holds on, and of these the ones it revokes: when it was agreed to.
  beeindigt      uuid[] NOT NULL,
  herroept       uuid[] NOT NULL,
  nummer_van     bigint NOT NULL,
  nummer_tot     bigint,
  bekend_van     timestamptz NOT NULL,
  bekend_tot     timestamptz,
  PRIMARY KEY (vastlegging_id, nummer_van)
);
CREATE UNIQUE INDEX behandelingen_huidig ON behandelingen (vastlegging_id) WHERE nummer_tot IS NULL;
CREATE INDEX behandelingen_vergadering ON behandelingen (vergadering_id);
CREATE INDEX behandelingen_dossiers ON behandelingen USING gin (dossiers);
CREATE INDEX behandelingen_datum ON behandelingen (datum);
CREATE INDEX behandelingen_werkt_vanaf ON behandelingen (werkt_vanaf) WHERE werkt_vanaf IS NOT NULL;
CREATE INDEX behandelingen_einddatum ON behandelingen (einddatum) WHERE einddatum IS NOT NULL;
CREATE INDEX behandelingen_doelen ON behandelingen USING gin (doelen) WHERE doelen <> '{}';
CREATE INDEX behandelingen_beeindigt ON behandelingen USING gin (beeindigt) WHERE beeindigt <> '{}';

-- One row for each body of which something is expected.
CREATE TABLE verwachtingen (
  verwachting_id uuid NOT NULL,
  overleg_id     uuid NOT NULL,
  vergadering_id uuid NOT NULL,
  dossier_id     uuid NOT NULL,
  soort          text NOT NULL,
  -- The item whose passage says so, and the day of that meeting.
  vastlegging_id uuid NOT NULL,
  sinds          date NOT NULL,
  -- The first day on which it is no longer expected.
  tot            date,
  nummer         bigint NOT NULL,
  nummer_van     bigint NOT NULL,
  nummer_tot     bigint,
  bekend_van     timestamptz NOT NULL,
  bekend_tot     timestamptz,
  PRIMARY KEY (verwachting_id, overleg_id, nummer_van)
);
CREATE UNIQUE INDEX verwachtingen_huidig ON verwachtingen (verwachting_id, overleg_id) WHERE nummer_tot IS NULL;
CREATE INDEX verwachtingen_vergadering ON verwachtingen (vergadering_id);
CREATE INDEX verwachtingen_dossier ON verwachtingen (dossier_id, overleg_id);

-- What a takeover has brought that is not complete yet, and where meetings take place: for filling in the rows above.
CREATE TABLE behandeling_wachtend (
  nummer          bigint PRIMARY KEY,
  overname_id     uuid NOT NULL,
  verwachting_id  uuid,
  gebeurtenis     jsonb NOT NULL
);
CREATE INDEX behandeling_wachtend_overname ON behandeling_wachtend (overname_id);
CREATE INDEX behandeling_wachtend_verwachting ON behandeling_wachtend (verwachting_id) WHERE verwachting_id IS NOT NULL;
CREATE TABLE behandeling_vergaderingen (
  vergadering_id  uuid PRIMARY KEY,
  overleg_id      uuid NOT NULL,
  datum           date NOT NULL
);
