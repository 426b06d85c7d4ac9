-- Who took which position, and asked what. Every row is one version: seen from nummer_van up to, not including, nummer_tot.

CREATE TABLE standpunten (
  vastlegging_id        uuid NOT NULL,
  vergadering_id        uuid NOT NULL,
  overleg_id            uuid NOT NULL,
  datum                 date NOT NULL,
  volgorde              integer NOT NULL,
  soort                 text NOT NULL,
  dossiers              uuid[] NOT NULL,
  doorgehaald           boolean NOT NULL,
  strekking             text NOT NULL,
  basis                 text NOT NULL,
  persoon_id            uuid,
  rol                   text,
  organisatie_soort     text,
  organisatie_naam      text,
  -- Kind and folded name: by which an organisation is asked for.
  organisatie_sleutel   text COLLATE "C",
  nummer_van            bigint NOT NULL,
  nummer_tot            bigint,
  bekend_van            timestamptz NOT NULL,
  bekend_tot            timestamptz,
  PRIMARY KEY (vastlegging_id, nummer_van)
);
CREATE UNIQUE INDEX standpunten_huidig ON standpunten (vastlegging_id) WHERE nummer_tot IS NULL;
CREATE INDEX standpunten_vergadering ON standpunten (vergadering_id);
CREATE INDEX standpunten_persoon ON standpunten (persoon_id, datum);
CREATE INDEX standpunten_organisatie ON standpunten (organisatie_sleutel, datum);

-- What a takeover has brought that is not complete yet, and where meetings take place: for filling in the rows above.
CREATE TABLE standpunt_wachtend (
  nummer          bigint PRIMARY KEY,
  overname_id     uuid NOT NULL,
  verwachting_id  uuid,
  gebeurtenis     jsonb NOT NULL
);
CREATE INDEX standpunt_wachtend_overname ON standpunt_wachtend (overname_id);
CREATE TABLE standpunt_vergaderingen (
  vergadering_id  uuid PRIMARY KEY,
  overleg_id      uuid NOT NULL,
  datum           date NOT NULL
);
