-- Every event of the register: when, what, by whom and why. Never changed.
CREATE TABLE audittrail (
  nummer            bigint PRIMARY KEY,
  event_id          uuid NOT NULL UNIQUE,
  type              text COLLATE "C" NOT NULL,
  stream            text COLLATE "C" NOT NULL,
  revisie           bigint NOT NULL,
  -- What the stream is about: its category and id.
  categorie         text COLLATE "C" NOT NULL,
  object_id         uuid NOT NULL,
  vergadering_id    uuid,
  vastlegging_id    uuid,
  actor_id          uuid NOT NULL,
  actor_rol         text NOT NULL,
  actor_organisatie text,
  actor_methode     text NOT NULL,
  -- By the writer's clock; and the greatest of those so far, which never goes back.
  vastgelegd_op     timestamptz NOT NULL,
  bekend_van        timestamptz NOT NULL,
  reden_code        text COLLATE "C",
  reden_toelichting text,
  opdracht_id       uuid NOT NULL,
  correlatie_id     uuid NOT NULL,
  oorzaak_id        uuid NOT NULL,
  schema_versie     integer NOT NULL,
  -- What the event itself says, without protected text.
  gegevens          jsonb NOT NULL
);
CREATE INDEX audittrail_bekend ON audittrail (bekend_van, nummer);
CREATE INDEX audittrail_type ON audittrail (type, nummer);
-- The last erasure or secrecy event is asked with every answer (leesstand.ts).
CREATE INDEX audittrail_wis ON audittrail (nummer) WHERE type IN (
  'WissingUitgevoerd', 'GeheimhoudingOpgelegd', 'GeheimhoudingBekrachtigd', 'GeheimhoudingVerlengd', 'GeheimhoudingOpgeheven',
  'VastleggingGelakt', 'DocumentGelakt');
CREATE INDEX audittrail_actor ON audittrail (actor_id, nummer);
CREATE INDEX audittrail_object ON audittrail (object_id, nummer);
CREATE INDEX audittrail_vastlegging ON audittrail (vastlegging_id, nummer) WHERE vastlegging_id IS NOT NULL;
CREATE INDEX audittrail_vergadering ON audittrail (vergadering_id, nummer) WHERE vergadering_id IS NOT NULL;
CREATE INDEX audittrail_reden ON audittrail (reden_code, nummer) WHERE reden_code IS NOT NULL;

-- Whom an actor's id stands for: the name with which they signed in, from nummer on.
CREATE TABLE gebruikers (
  gebruiker_id      uuid NOT NULL,
  nummer            bigint NOT NULL,
  naam              text NOT NULL,
  PRIMARY KEY (gebruiker_id, nummer)
);
