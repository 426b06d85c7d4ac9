-- Dossiers, the names they are found by, and everything that touched them. Every row is one version:
-- seen from nummer_van up to, not including, nummer_tot.

CREATE TABLE dossiers (
  dossier_id       uuid NOT NULL,
  naam             text NOT NULL,
  sorteersleutel   text COLLATE "C" NOT NULL,
  thema            text,
  -- When it was closed: van the first day, tot the day it was opened again.
  sluitingen       jsonb NOT NULL,
  opgegaan_in      uuid,
  opgegaan_nummer  bigint,
  -- Under which dossier this one is now found.
  wortel_id        uuid NOT NULL,
  -- Opened by hand, or something was recorded in it. One opened for a takeover is shown to nobody before that.
  getoond          boolean NOT NULL,
  nummer_van       bigint NOT NULL,
  nummer_tot       bigint,
  bekend_van       timestamptz NOT NULL,
  bekend_tot       timestamptz,
  PRIMARY KEY (dossier_id, nummer_van)
);
CREATE UNIQUE INDEX dossiers_huidig ON dossiers (dossier_id) WHERE nummer_tot IS NULL;
CREATE INDEX dossiers_wortel ON dossiers (wortel_id);
CREATE INDEX dossiers_naam ON dossiers (sorteersleutel, dossier_id);
CREATE INDEX dossiers_thema ON dossiers (thema);
CREATE INDEX dossiers_samengevoegd ON dossiers (dossier_id) WHERE opgegaan_in IS NOT NULL AND nummer_tot IS NULL;

CREATE TABLE dossier_namen (
  dossier_id  uuid NOT NULL,
  -- "naam" for the name it has, the id of an alias, or "vorige/" and a name it had.
  naam_id     text COLLATE "C" NOT NULL,
  soort       text NOT NULL,
  naam        text NOT NULL,
  -- Folded without spaces, for equality; and as words, for names that hold all words asked for.
  gevouwen    text COLLATE "C" NOT NULL,
  woorden     text[] NOT NULL,
  nummer_van  bigint NOT NULL,
  nummer_tot  bigint,
  bekend_van  timestamptz NOT NULL,
  bekend_tot  timestamptz,
  PRIMARY KEY (dossier_id, naam_id, nummer_van)
);
CREATE UNIQUE INDEX dossier_namen_huidig ON dossier_namen (dossier_id, naam_id) WHERE nummer_tot IS NULL;
CREATE INDEX dossier_namen_gevouwen ON dossier_namen (gevouwen);
CREATE INDEX dossier_namen_woorden ON dossier_namen USING gin (woorden);

-- One row for every event and every dossier it touched; nummer is that event's place in the register, nummer_van
-- from which event on it is seen.
CREATE TABLE dossier_gebeurtenissen (
  dossier_id     uuid NOT NULL,
  nummer         bigint NOT NULL,
  event_id       uuid NOT NULL,
  type           text NOT NULL,
  -- Whether its moment in the world is the day of the meeting.
  in_vergadering boolean NOT NULL,
  -- Its own moment in the world, when that is another day.
  geldig_op      date,
  vergadering_id uuid,
  overleg_id     uuid,
  vastlegging_id uuid,
  details        jsonb NOT NULL,
  oorsprong      jsonb NOT NULL,
  nummer_van     bigint NOT NULL,
  bekend_van     timestamptz NOT NULL,
  PRIMARY KEY (dossier_id, nummer)
);

-- What is current, for filling in the rows above: dossiers of items and announcements, the commands of takeovers,
-- what a takeover has brought that is not complete yet, and where meetings take place.
CREATE TABLE dossier_koppelingen (
  object_id       uuid PRIMARY KEY,
  vastlegging_id  uuid NOT NULL,
  vergadering_id  uuid NOT NULL,
  dossiers        uuid[] NOT NULL
);
CREATE TABLE dossier_overnameopdrachten (command_id uuid PRIMARY KEY);
CREATE TABLE dossier_wachtend (
  nummer          bigint PRIMARY KEY,
  overname_id     uuid NOT NULL,
  verwachting_id  uuid,
  gebeurtenis     jsonb NOT NULL
);
CREATE INDEX dossier_wachtend_overname ON dossier_wachtend (overname_id);
CREATE INDEX dossier_wachtend_verwachting ON dossier_wachtend (verwachting_id) WHERE verwachting_id IS NOT NULL;
CREATE TABLE dossier_vergaderingen (
  vergadering_id  uuid PRIMARY KEY,
  overleg_id      uuid NOT NULL,
  datum           date NOT NULL
);
