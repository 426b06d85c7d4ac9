-- Dossiers, the names they are found by, and everything that touched them. Every row is one version:
-- seen from nummer_van up to, not including, nummer_tot.

CREATE TABLE dossiers (
  dossier_id     uuid NOT NULL,
  naam           text NOT NULL,
  sorteersleutel text COLLATE "C" NOT NULL,
  thema          text,
  nummer         bigint NOT NULL,
  nummer_van     bigint,
  nummer_tot     bigint,
  bekend_van     timestamptz,
  bekend_tot     timestamptz,
  PRIMARY KEY (dossier_id, nummer)
);

CREATE TABLE dossier_namen (
  dossier_id  uuid NOT NULL,
  soort       text NOT NULL,
  naam        text NOT NULL,
  -- Folded without spaces, for equality; and as words, for names that hold all words asked for.
  gevouwen    text COLLATE "C" NOT NULL,
  woorden     text[] NOT NULL,
  nummer      bigint NOT NULL,
  nummer_van  bigint,
  nummer_tot  bigint,
  bekend_van  timestamptz,
  bekend_tot  timestamptz,
  PRIMARY KEY (dossier_id, nummer)
);
CREATE INDEX dossier_namen_gevouwen ON dossier_namen (gevouwen);
CREATE INDEX dossier_namen_woorden ON dossier_namen USING gin (woorden);

-- One row for every event and every dossier it touched; nummer is that event's place in the register.
CREATE TABLE dossier_gebeurtenissen (
  dossier_id     uuid NOT NULL,
  event_id       uuid NOT NULL,
  type           text NOT NULL,
  -- Moment in the world; null for what happened in the register only.
  datum          date,
  vergadering_id uuid,
  overleg_id     uuid,
  agendapunt_id  uuid,
  vastlegging_id uuid,
  overname_id    uuid,
  details        jsonb NOT NULL,
  nummer         bigint NOT NULL,
  nummer_van     bigint,
  nummer_tot     bigint,
  bekend_van     timestamptz,
  bekend_tot     timestamptz,
  PRIMARY KEY (dossier_id, nummer)
);
CREATE INDEX dossier_gebeurtenissen_onvoltooid ON dossier_gebeurtenissen (overname_id) WHERE nummer_van IS NULL;

-- The overleg of each meeting, for filling in overleg_id.
CREATE TABLE dossier_vergaderingen (
  vergadering_id uuid PRIMARY KEY,
  overleg_id     uuid NOT NULL
);
