-- Roles with the least rights each service needs, in the database this is run in. Run it as a superuser, before the
-- services start for the first time and after every upgrade; run again it changes nothing.
--
--   psql "$BEHEERDERSADRES" -v ON_ERROR_STOP=1 -f rollen.sql
--
-- The roles can not log in. Give each service a user of its own that is a member of one of them, and name that role in
-- its configuration: what a service makes then belongs to the role, whoever the user is.
--
--   CREATE ROLE query_api    LOGIN PASSWORD '…' IN ROLE besluitregister_raadpleger;
--   CREATE ROLE register_api LOGIN PASSWORD '…' IN ROLE besluitregister_schrijver, besluitregister_raadpleger;
--   CREATE ROLE projector    LOGIN PASSWORD '…' IN ROLE besluitregister_projector, besluitregister_schrijver;

-- projector:  makes and fills the read models; reads the data keys, without which nothing can be read
-- raadpleger: reads what is served of the read models and how far they are, and nothing else
-- rapportage: reads the views made for reporting, and nothing else
-- schrijver:  makes and destroys data keys, keeps the commands under way, and keeps the documents
DO $$
DECLARE naam text;
BEGIN
  FOREACH naam IN ARRAY ARRAY['projector', 'raadpleger', 'rapportage', 'schrijver'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', 'besluitregister_' || naam);
    EXCEPTION
      -- Roles belong to the server: they are there already, or another database's script is making them.
      WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END LOOP;

  -- Without this every user of the server may connect and make temporary tables.
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO besluitregister_projector, besluitregister_raadpleger, '
    'besluitregister_rapportage, besluitregister_schrijver', current_database());
  -- A new version of a read model is a new schema.
  EXECUTE format('GRANT CREATE ON DATABASE %I TO besluitregister_projector', current_database());
END $$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

CREATE SCHEMA IF NOT EXISTS projections AUTHORIZATION besluitregister_projector;
CREATE SCHEMA IF NOT EXISTS rm AUTHORIZATION besluitregister_projector;
CREATE SCHEMA IF NOT EXISTS rapportage AUTHORIZATION besluitregister_projector;
CREATE SCHEMA IF NOT EXISTS sleutels AUTHORIZATION besluitregister_schrijver;
CREATE SCHEMA IF NOT EXISTS opdrachten AUTHORIZATION besluitregister_schrijver;
CREATE SCHEMA IF NOT EXISTS documenten AUTHORIZATION besluitregister_schrijver;

GRANT USAGE ON SCHEMA projections, rm TO besluitregister_raadpleger;
GRANT SELECT ON ALL TABLES IN SCHEMA projections, rm TO besluitregister_raadpleger;
ALTER DEFAULT PRIVILEGES FOR ROLE besluitregister_projector IN SCHEMA projections, rm
  GRANT SELECT ON TABLES TO besluitregister_raadpleger;

GRANT USAGE ON SCHEMA rapportage TO besluitregister_rapportage;
GRANT SELECT ON ALL TABLES IN SCHEMA rapportage TO besluitregister_rapportage;
ALTER DEFAULT PRIVILEGES FOR ROLE besluitregister_projector IN SCHEMA rapportage
  GRANT SELECT ON TABLES TO besluitregister_rapportage;

GRANT USAGE ON SCHEMA sleutels TO besluitregister_projector;
GRANT SELECT ON ALL TABLES IN SCHEMA sleutels TO besluitregister_projector;
ALTER DEFAULT PRIVILEGES FOR ROLE besluitregister_schrijver IN SCHEMA sleutels
  GRANT SELECT ON TABLES TO besluitregister_projector;
