-- Secrecy of items, from imposed to lifted. Every row of geheimhoudingen is one version: seen from nummer_van up to, not
-- including, nummer_tot; and holds in the world from geldig_van up to, not including, geldig_tot.

CREATE TABLE geheimhoudingen (
  geheimhouding_id   uuid NOT NULL,
  vastlegging_id     uuid NOT NULL,
  vergadering_id     uuid NOT NULL,
  -- An article of the Woo, or of another law by reference.
  grond              jsonb NOT NULL,
  -- opgelegd, bekrachtigd or opgeheven.
  fase               text NOT NULL,
  opgelegd_op        date NOT NULL,
  bekrachtigd_op     date,
  opgeheven_op       date,
  -- Last day of secrecy; null: until it is lifted.
  tot_en_met         date,
  -- By when it must be confirmed, or it lapses; null: needs no confirmation.
  bekrachtigen_voor  date,
  verlengingen       integer NOT NULL,
  geldig_van         date NOT NULL,
  geldig_tot         date,
  nummer_van         bigint NOT NULL,
  nummer_tot         bigint,
  bekend_van         timestamptz NOT NULL,
  bekend_tot         timestamptz,
  PRIMARY KEY (geheimhouding_id, geldig_van, nummer_van)
);
CREATE UNIQUE INDEX geheimhoudingen_huidig ON geheimhoudingen (geheimhouding_id, geldig_van) WHERE nummer_tot IS NULL;
CREATE INDEX geheimhoudingen_vastlegging ON geheimhoudingen (vastlegging_id);

CREATE TABLE geheimhouding_gebeurtenissen (
  geheimhouding_id   uuid NOT NULL,
  nummer             bigint PRIMARY KEY,
  type               text NOT NULL,
  geldig_op          date NOT NULL,
  data               jsonb NOT NULL,
  oorsprong          jsonb NOT NULL,
  nummer_van         bigint NOT NULL,
  bekend_van         timestamptz NOT NULL
);
CREATE INDEX geheimhouding_gebeurtenissen_van ON geheimhouding_gebeurtenissen (geheimhouding_id, nummer);
