-- What was said and concluded, and by whom. Every row is one version: seen from nummer_van up to, not including, nummer_tot.

CREATE TABLE vastleggingen (
  vastlegging_id             uuid NOT NULL,
  vergadering_id             uuid NOT NULL,
  overleg_id                 uuid NOT NULL,
  agendapunt_id              uuid,
  -- The day of the meeting, as on record.
  datum                      date NOT NULL,
  volgorde                   integer NOT NULL,
  -- Which of the four record types: mededeling, standpunt, besluit or actie.
  recordtype                 text COLLATE "C" NOT NULL,
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
  uitkomst                   text,
  details                    jsonb NOT NULL,
  dossiers                   uuid[] NOT NULL,
  herkomst_wijze             text NOT NULL,
  terugkoppeling_id          uuid,
  zekerheid                  double precision,
  -- Which content: 1 as first recorded, one more for each rectificatie or redaction.
  versie                     integer NOT NULL,
  bevestigde_versie          integer,
  bevestigd                  boolean NOT NULL,
  doorgehaald                boolean NOT NULL,
  -- By whom, when known and why it was struck out.
  doorhaling                 jsonb,
  vertrouwelijkheid          text NOT NULL,
  grond                      text,
  -- The event this version comes from, by whom and why.
  oorsprong                  jsonb NOT NULL,
  -- Folded by the register, so that spelling, hyphens and diacritics do not matter; the server only stems. What was said,
  -- who said it, and what else finds it: other people and bodies, conditions, other ways to write a word.
  gevouwen                   text NOT NULL,
  gevouwen_spreker           text NOT NULL,
  gevouwen_bij               text NOT NULL,
  zoektekst                  tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', gevouwen), 'A')
    || setweight(to_tsvector('dutch', gevouwen_spreker), 'B') || setweight(to_tsvector('dutch', gevouwen_bij), 'C')) STORED,
  -- The event by which it was first recorded.
  nummer                     bigint NOT NULL,
  nummer_van                 bigint NOT NULL,
  nummer_tot                 bigint,
  bekend_van                 timestamptz NOT NULL,
  bekend_tot                 timestamptz,
  PRIMARY KEY (vastlegging_id, nummer_van)
);
CREATE UNIQUE INDEX vastleggingen_huidig ON vastleggingen (vastlegging_id) WHERE nummer_tot IS NULL;
CREATE INDEX vastleggingen_vergadering ON vastleggingen (vergadering_id, volgorde);
CREATE INDEX vastleggingen_datum ON vastleggingen (datum, vergadering_id, volgorde, vastlegging_id);
CREATE INDEX vastleggingen_nummer ON vastleggingen (nummer, vastlegging_id);
CREATE INDEX vastleggingen_lijst ON vastleggingen (recordtype, datum, vergadering_id, volgorde, vastlegging_id);
CREATE INDEX vastleggingen_overleg ON vastleggingen (overleg_id, recordtype, datum, vergadering_id, volgorde, vastlegging_id);
-- With all that says whether an item counts, so that how often somebody spoke is counted without reading the items.
CREATE INDEX vastleggingen_spreker ON vastleggingen (spreker_persoon_id, datum)
  INCLUDE (vastlegging_id, overleg_id, vertrouwelijkheid, doorgehaald, nummer_van, nummer_tot);
CREATE INDEX vastleggingen_dossiers ON vastleggingen USING gin (dossiers);
CREATE INDEX vastleggingen_zoektekst ON vastleggingen USING gin (zoektekst);
-- The days on which actions become overdue, by the term they were recorded with.
CREATE INDEX vastleggingen_termijn ON vastleggingen ((details->'termijn'->>'datum') COLLATE "C") WHERE recordtype = 'actie';
CREATE INDEX vastleggingen_van ON vastleggingen (nummer_van);
CREATE INDEX vastleggingen_tot ON vastleggingen (nummer_tot) WHERE nummer_tot IS NOT NULL;

CREATE TABLE personen (
  persoon_id       uuid NOT NULL,
  naam             text NOT NULL,
  sorteersleutel   text COLLATE "C" NOT NULL,
  -- Functions held: functieId, rol, organisatie, van, tot.
  functies         jsonb NOT NULL,
  opgegaan_in      uuid,
  opgegaan_nummer  bigint,
  -- Under which person this one is now found.
  wortel_id        uuid NOT NULL,
  nummer_van       bigint NOT NULL,
  nummer_tot       bigint,
  bekend_van       timestamptz NOT NULL,
  bekend_tot       timestamptz,
  PRIMARY KEY (persoon_id, nummer_van)
);
CREATE UNIQUE INDEX personen_huidig ON personen (persoon_id) WHERE nummer_tot IS NULL;
CREATE INDEX personen_naam ON personen (sorteersleutel, persoon_id);
CREATE INDEX personen_wortel ON personen (wortel_id);
CREATE INDEX personen_samengevoegd ON personen (persoon_id) WHERE opgegaan_in IS NOT NULL AND nummer_tot IS NULL;

-- What a takeover has brought that is not complete yet, and where meetings take place: for filling in the rows above.
CREATE TABLE vastlegging_wachtend (
  nummer          bigint PRIMARY KEY,
  overname_id     uuid NOT NULL,
  verwachting_id  uuid,
  gebeurtenis     jsonb NOT NULL
);
CREATE INDEX vastlegging_wachtend_overname ON vastlegging_wachtend (overname_id);
CREATE TABLE vastlegging_vergaderingen (
  vergadering_id  uuid PRIMARY KEY,
  overleg_id      uuid NOT NULL,
  datum           date NOT NULL
);
