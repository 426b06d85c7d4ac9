-- Bodies, meetings, agendas and reports. Every row is one version: seen from nummer_van up to, not including, nummer_tot.

CREATE TABLE overleggen (
  overleg_id     uuid NOT NULL,
  naam           text NOT NULL,
  sorteersleutel text COLLATE "C" NOT NULL,
  soort          text NOT NULL,
  district       text,
  geldig_op      date,
  nummer         bigint NOT NULL,
  nummer_van     bigint,
  nummer_tot     bigint,
  bekend_van     timestamptz,
  bekend_tot     timestamptz,
  PRIMARY KEY (overleg_id, nummer)
);

CREATE TABLE leden (
  overleg_id     uuid NOT NULL,
  soort          text NOT NULL,
  naam           text NOT NULL,
  sorteersleutel text COLLATE "C" NOT NULL,
  tooi           text,
  geldig_op      date,
  nummer         bigint NOT NULL,
  nummer_van     bigint,
  nummer_tot     bigint,
  bekend_van     timestamptz,
  bekend_tot     timestamptz,
  PRIMARY KEY (overleg_id, nummer)
);

CREATE TABLE vergaderingen (
  vergadering_id uuid NOT NULL,
  overleg_id     uuid NOT NULL,
  datum          date NOT NULL,
  volgnummer     integer NOT NULL,
  nummer         bigint NOT NULL,
  nummer_van     bigint,
  nummer_tot     bigint,
  bekend_van     timestamptz,
  bekend_tot     timestamptz,
  PRIMARY KEY (vergadering_id, nummer)
);
CREATE INDEX vergaderingen_overleg ON vergaderingen (overleg_id, datum);

CREATE TABLE agendapunten (
  agendapunt_id  uuid NOT NULL,
  vergadering_id uuid NOT NULL,
  overname_id    uuid,
  onderdeel_van  uuid,
  volgorde       integer NOT NULL,
  titel          text NOT NULL,
  dossier_id     uuid,
  nummer         bigint NOT NULL,
  nummer_van     bigint,
  nummer_tot     bigint,
  bekend_van     timestamptz,
  bekend_tot     timestamptz,
  PRIMARY KEY (agendapunt_id, nummer)
);
CREATE INDEX agendapunten_vergadering ON agendapunten (vergadering_id, volgorde);

CREATE TABLE documenten (
  document_id    uuid NOT NULL,
  naam           text NOT NULL,
  soort          text NOT NULL,
  omvang         bigint NOT NULL,
  regels         integer NOT NULL,
  nummer         bigint NOT NULL,
  nummer_van     bigint,
  nummer_tot     bigint,
  bekend_van     timestamptz,
  bekend_tot     timestamptz,
  PRIMARY KEY (document_id, nummer)
);

-- A report that came in. It is a verslag, and seen as such, from the completion of its takeover on.
CREATE TABLE terugkoppelingen (
  terugkoppeling_id uuid NOT NULL,
  vergadering_id    uuid NOT NULL,
  document_id       uuid NOT NULL,
  weergave_id       uuid NOT NULL,
  extractor         text NOT NULL,
  extractor_versie  integer NOT NULL,
  nummer            bigint NOT NULL,
  nummer_van        bigint,
  nummer_tot        bigint,
  bekend_van        timestamptz,
  bekend_tot        timestamptz,
  PRIMARY KEY (terugkoppeling_id, nummer)
);

CREATE TABLE verslagen (
  terugkoppeling_id uuid NOT NULL,
  vergadering_id    uuid NOT NULL,
  overname_id       uuid NOT NULL,
  aantal            integer NOT NULL,
  nummer            bigint NOT NULL,
  nummer_van        bigint,
  nummer_tot        bigint,
  bekend_van        timestamptz,
  bekend_tot        timestamptz,
  PRIMARY KEY (terugkoppeling_id, nummer)
);
CREATE INDEX verslagen_vergadering ON verslagen (vergadering_id);

-- How a report was taken over; known when its own process ends, after the verslag is there.
CREATE TABLE afrondingen (
  terugkoppeling_id uuid NOT NULL,
  wijze             text NOT NULL,
  nummer            bigint NOT NULL,
  nummer_van        bigint,
  nummer_tot        bigint,
  bekend_van        timestamptz,
  bekend_tot        timestamptz,
  PRIMARY KEY (terugkoppeling_id, nummer)
);
