-- What was said and concluded, all versions. Seen from nummer_van up to, not including, nummer_tot;
-- nummer_van is null as long as the takeover it came with is not complete.

CREATE TABLE vastleggingen (
  vastlegging_id             uuid NOT NULL,
  vergadering_id             uuid NOT NULL,
  overleg_id                 uuid NOT NULL,
  agendapunt_id              uuid,
  overname_id                uuid,
  datum                      date NOT NULL,
  volgorde                   integer NOT NULL,
  soort                      text NOT NULL,
  tekst                      text,
  passages                   jsonb NOT NULL,
  heeft_spreker              boolean NOT NULL,
  spreker_persoon_id         uuid,
  spreker_rol                text,
  spreker_organisatie_soort  text,
  spreker_organisatie_naam   text,
  spreker_vermelding         text,
  spreker_overgenomen        boolean,
  details                    jsonb NOT NULL,
  dossiers                   uuid[] NOT NULL,
  herkomst_wijze             text NOT NULL,
  terugkoppeling_id          uuid,
  zekerheid                  double precision,
  bevestigd                  boolean NOT NULL,
  vertrouwelijkheid          text NOT NULL,
  grond                      text,
  -- Folded by the register, so that spelling, hyphens and diacritics do not matter; the server only stems.
  gevouwen                   text NOT NULL,
  zoektekst                  tsvector GENERATED ALWAYS AS (to_tsvector('dutch', gevouwen)) STORED,
  nummer                     bigint NOT NULL,
  nummer_van                 bigint,
  nummer_tot                 bigint,
  bekend_van                 timestamptz,
  bekend_tot                 timestamptz,
  PRIMARY KEY (vastlegging_id, nummer)
);
CREATE INDEX vastleggingen_vergadering ON vastleggingen (vergadering_id, volgorde);
CREATE INDEX vastleggingen_dossiers ON vastleggingen USING gin (dossiers);
CREATE INDEX vastleggingen_zoektekst ON vastleggingen USING gin (zoektekst);
CREATE INDEX vastleggingen_onvoltooid ON vastleggingen (overname_id) WHERE nummer_van IS NULL;

CREATE TABLE personen (
  persoon_id  uuid NOT NULL,
  naam        text NOT NULL,
  nummer      bigint NOT NULL,
  nummer_van  bigint,
  nummer_tot  bigint,
  bekend_van  timestamptz,
  bekend_tot  timestamptz,
  PRIMARY KEY (persoon_id, nummer)
);

-- The overleg of each meeting, for filling in overleg_id.
CREATE TABLE vastlegging_vergaderingen (
  vergadering_id uuid PRIMARY KEY,
  overleg_id     uuid NOT NULL
);
