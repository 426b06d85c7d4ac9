-- Bodies, meetings, agendas, who was there and the reports. Every row is one version: seen from nummer_van up to, not
-- including, nummer_tot.

CREATE TABLE overleggen (
  overleg_id     uuid NOT NULL,
  naam           text NOT NULL,
  sorteersleutel text COLLATE "C" NOT NULL,
  soort          text NOT NULL,
  district       text,
  -- The first day on which it exists, when known, and the first on which it does no longer.
  geldig_op      date,
  opgeheven_op   date,
  nummer_van     bigint NOT NULL,
  nummer_tot     bigint,
  bekend_van     timestamptz NOT NULL,
  bekend_tot     timestamptz,
  PRIMARY KEY (overleg_id, nummer_van)
);
CREATE UNIQUE INDEX overleggen_huidig ON overleggen (overleg_id) WHERE nummer_tot IS NULL;

CREATE TABLE leden (
  overleg_id     uuid NOT NULL,
  -- Which membership of the body, in the order of recording: an organisation that came back has two.
  plek           integer NOT NULL,
  soort          text NOT NULL,
  naam           text NOT NULL,
  sorteersleutel text COLLATE "C" NOT NULL,
  tooi           text,
  -- The first day of membership, when known, and the first day no longer.
  van            date,
  tot            date,
  nummer_van     bigint NOT NULL,
  nummer_tot     bigint,
  bekend_van     timestamptz NOT NULL,
  bekend_tot     timestamptz,
  PRIMARY KEY (overleg_id, plek, nummer_van)
);
CREATE UNIQUE INDEX leden_huidig ON leden (overleg_id, plek) WHERE nummer_tot IS NULL;

CREATE TABLE vergaderingen (
  vergadering_id uuid NOT NULL,
  overleg_id     uuid NOT NULL,
  datum          date NOT NULL,
  volgnummer     integer NOT NULL,
  -- The later meeting that established the report of this one, and on what day.
  vastgesteld_in uuid,
  vastgesteld_op date,
  -- The event this version comes from, by whom and why.
  oorsprong      jsonb NOT NULL,
  nummer_van     bigint NOT NULL,
  nummer_tot     bigint,
  bekend_van     timestamptz NOT NULL,
  bekend_tot     timestamptz,
  PRIMARY KEY (vergadering_id, nummer_van)
);
CREATE UNIQUE INDEX vergaderingen_huidig ON vergaderingen (vergadering_id) WHERE nummer_tot IS NULL;
CREATE INDEX vergaderingen_overleg ON vergaderingen (overleg_id, datum, vergadering_id);
CREATE INDEX vergaderingen_lijst ON vergaderingen (datum, vergadering_id);

CREATE TABLE agendapunten (
  agendapunt_id  uuid NOT NULL,
  vergadering_id uuid NOT NULL,
  onderdeel_van  uuid,
  volgorde       integer NOT NULL,
  titel          text NOT NULL,
  dossier_id     uuid,
  nummer_van     bigint NOT NULL,
  nummer_tot     bigint,
  bekend_van     timestamptz NOT NULL,
  bekend_tot     timestamptz,
  PRIMARY KEY (agendapunt_id, nummer_van)
);
CREATE UNIQUE INDEX agendapunten_huidig ON agendapunten (agendapunt_id) WHERE nummer_tot IS NULL;
CREATE INDEX agendapunten_vergadering ON agendapunten (vergadering_id, volgorde);

CREATE TABLE aanwezigheid (
  vergadering_id uuid NOT NULL,
  -- The id of an agenda item; empty for the whole meeting.
  over           text COLLATE "C" NOT NULL,
  -- persoonId, rol, organisatie, aanwezig, namensPersoonId.
  aanwezigen     jsonb NOT NULL,
  nummer_van     bigint NOT NULL,
  nummer_tot     bigint,
  bekend_van     timestamptz NOT NULL,
  bekend_tot     timestamptz,
  PRIMARY KEY (vergadering_id, over, nummer_van)
);
CREATE UNIQUE INDEX aanwezigheid_huidig ON aanwezigheid (vergadering_id, over) WHERE nummer_tot IS NULL;

CREATE TABLE documenten (
  document_id    uuid NOT NULL,
  naam           text NOT NULL,
  soort          text NOT NULL,
  omvang         bigint NOT NULL,
  regels         integer NOT NULL,
  -- The rendering that counts: 1 as received, one more for each redaction.
  versie         integer NOT NULL,
  weergave_id    uuid NOT NULL,
  nummer_van     bigint NOT NULL,
  nummer_tot     bigint,
  bekend_van     timestamptz NOT NULL,
  bekend_tot     timestamptz,
  PRIMARY KEY (document_id, nummer_van)
);
CREATE UNIQUE INDEX documenten_huidig ON documenten (document_id) WHERE nummer_tot IS NULL;

-- A report that came in. It is a verslag, and seen as such, from the completion of its takeover on.
CREATE TABLE terugkoppelingen (
  terugkoppeling_id uuid NOT NULL,
  vergadering_id    uuid NOT NULL,
  document_id       uuid NOT NULL,
  weergave_id       uuid NOT NULL,
  extractor         text NOT NULL,
  extractor_versie  integer NOT NULL,
  -- ontvangen, overgenomen or ingetrokken.
  fase              text NOT NULL,
  -- How it was taken over; known when its own process ends, after the verslag is there.
  wijze             text,
  nummer_van        bigint NOT NULL,
  nummer_tot        bigint,
  bekend_van        timestamptz NOT NULL,
  bekend_tot        timestamptz,
  PRIMARY KEY (terugkoppeling_id, nummer_van)
);
CREATE UNIQUE INDEX terugkoppelingen_huidig ON terugkoppelingen (terugkoppeling_id) WHERE nummer_tot IS NULL;
CREATE INDEX terugkoppelingen_vergadering ON terugkoppelingen (vergadering_id);

CREATE TABLE verslagen (
  terugkoppeling_id uuid NOT NULL,
  vergadering_id    uuid NOT NULL,
  overname_id       uuid NOT NULL,
  aantal            integer NOT NULL,
  nummer_van        bigint NOT NULL,
  nummer_tot        bigint,
  bekend_van        timestamptz NOT NULL,
  bekend_tot        timestamptz,
  PRIMARY KEY (terugkoppeling_id, nummer_van)
);
CREATE UNIQUE INDEX verslagen_huidig ON verslagen (terugkoppeling_id) WHERE nummer_tot IS NULL;
CREATE INDEX verslagen_vergadering ON verslagen (vergadering_id);

-- What a takeover has brought that is not complete yet.
CREATE TABLE agenda_wachtend (
  nummer          bigint PRIMARY KEY,
  overname_id     uuid NOT NULL,
  verwachting_id  uuid,
  gebeurtenis     jsonb NOT NULL
);
CREATE INDEX agenda_wachtend_overname ON agenda_wachtend (overname_id);
