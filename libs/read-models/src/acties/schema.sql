-- What became of recorded actions. Every row of actie_standen is one version: seen from nummer_van up to, not including,
-- nummer_tot; and holds in the world from geldig_van up to, not including, geldig_tot. An action without a row is open.

CREATE TABLE actie_standen (
  vastlegging_id   uuid NOT NULL,
  -- open, afgedaan or vervallen; and since which day it is that.
  stand            text NOT NULL,
  stand_sinds      date,
  -- As moved or handed over later; null as in the vastlegging.
  termijn          jsonb,
  houder           jsonb,
  -- What shows that it was done.
  afdoening        jsonb,
  meldingen        integer NOT NULL,
  laatste_melding  date,
  geldig_van       date NOT NULL,
  geldig_tot       date,
  nummer_van       bigint NOT NULL,
  nummer_tot       bigint,
  bekend_van       timestamptz NOT NULL,
  bekend_tot       timestamptz,
  PRIMARY KEY (vastlegging_id, geldig_van, nummer_van)
);
CREATE UNIQUE INDEX actie_standen_huidig ON actie_standen (vastlegging_id, geldig_van) WHERE nummer_tot IS NULL;

-- The events themselves: progress reported, terms moved, handed over, done, lapsed, opened again.
CREATE TABLE actie_gebeurtenissen (
  vastlegging_id   uuid NOT NULL,
  nummer           bigint PRIMARY KEY,
  type             text NOT NULL,
  geldig_op        date NOT NULL,
  data             jsonb NOT NULL,
  oorsprong        jsonb NOT NULL,
  nummer_van       bigint NOT NULL,
  bekend_van       timestamptz NOT NULL
);
CREATE INDEX actie_gebeurtenissen_actie ON actie_gebeurtenissen (vastlegging_id, nummer);
