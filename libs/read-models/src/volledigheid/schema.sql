-- What became of each line of a report. Every row is one version: seen from nummer_van up to, not including, nummer_tot.

-- One row for each recorded item: which lines it rests on.
CREATE TABLE verantwoordingen (
  vastlegging_id     uuid NOT NULL,
  vergadering_id     uuid NOT NULL,
  overleg_id         uuid NOT NULL,
  datum              date NOT NULL,
  dossiers           uuid[] NOT NULL,
  doorgehaald        boolean NOT NULL,
  -- The takeover it came with.
  overname_id        uuid,
  documenten         uuid[] NOT NULL,
  -- documentId, vanRegel, vanTeken, totRegel, totTeken.
  stukken            jsonb NOT NULL,
  -- Who recorded it.
  actor_id           uuid NOT NULL,
  nummer_van         bigint NOT NULL,
  nummer_tot         bigint,
  bekend_van         timestamptz NOT NULL,
  bekend_tot         timestamptz,
  PRIMARY KEY (vastlegging_id, nummer_van)
);
CREATE UNIQUE INDEX verantwoordingen_huidig ON verantwoordingen (vastlegging_id) WHERE nummer_tot IS NULL;
CREATE INDEX verantwoordingen_vergadering ON verantwoordingen (vergadering_id);
CREATE INDEX verantwoordingen_documenten ON verantwoordingen USING gin (documenten);
CREATE INDEX verantwoordingen_overname ON verantwoordingen (overname_id);

-- Pieces of a report that were passed over, in one go and for one reason.
CREATE TABLE overgeslagen (
  terugkoppeling_id  uuid NOT NULL,
  event_id           uuid NOT NULL,
  reden              text NOT NULL,
  stukken            jsonb NOT NULL,
  actor_id           uuid NOT NULL,
  nummer_van         bigint NOT NULL,
  nummer_tot         bigint,
  bekend_van         timestamptz NOT NULL,
  bekend_tot         timestamptz,
  PRIMARY KEY (terugkoppeling_id, event_id, nummer_van)
);
CREATE UNIQUE INDEX overgeslagen_huidig ON overgeslagen (terugkoppeling_id, event_id) WHERE nummer_tot IS NULL;

-- What the extractor proposed, and what the reviewer made of it.
CREATE TABLE voorstellen (
  terugkoppeling_id  uuid NOT NULL,
  vastlegging_id     uuid NOT NULL,
  volgorde           integer NOT NULL,
  soort              text NOT NULL,
  -- open, aanvaard, gewijzigd or verworpen; and the code of the reason it was rejected for.
  stand              text NOT NULL,
  verworpen_om       text,
  stukken            jsonb NOT NULL,
  -- Who proposed or decided it last.
  actor_id           uuid NOT NULL,
  nummer_van         bigint NOT NULL,
  nummer_tot         bigint,
  bekend_van         timestamptz NOT NULL,
  bekend_tot         timestamptz,
  PRIMARY KEY (terugkoppeling_id, vastlegging_id, nummer_van)
);
CREATE UNIQUE INDEX voorstellen_huidig ON voorstellen (terugkoppeling_id, vastlegging_id) WHERE nummer_tot IS NULL;

-- What a takeover has brought that is not complete yet, and where meetings take place: for filling in the rows above.
CREATE TABLE verantwoording_wachtend (
  nummer          bigint PRIMARY KEY,
  overname_id     uuid NOT NULL,
  verwachting_id  uuid,
  gebeurtenis     jsonb NOT NULL
);
CREATE INDEX verantwoording_wachtend_overname ON verantwoording_wachtend (overname_id);
CREATE TABLE verantwoording_vergaderingen (
  vergadering_id  uuid PRIMARY KEY,
  overleg_id      uuid NOT NULL,
  datum           date NOT NULL
);
