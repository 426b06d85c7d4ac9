#!/usr/bin/env bash
# Gives each service a user of its own, with a password from a file, in the roles of rollen.sql. Run by the image at the
# first start only; later: docker compose exec postgres bash /docker-entrypoint-initdb.d/20-gebruikers.sh
set -euo pipefail

gebruiker() {
  local naam=$1 rollen=$2
  psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d "${POSTGRES_DB:-besluitregister}" -v naam="$naam" -v wachtwoord="$(cat "/run/secrets/wachtwoord_$naam")" <<SQL
SELECT format('CREATE ROLE %I LOGIN', :'naam') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'naam') \gexec
SELECT format('ALTER ROLE %I PASSWORD %L', :'naam', :'wachtwoord') \gexec
GRANT $rollen TO :"naam";
SQL
}

gebruiker register_api 'besluitregister_schrijver, besluitregister_raadpleger'
gebruiker query_api 'besluitregister_raadpleger'
gebruiker projector 'besluitregister_projector, besluitregister_schrijver'
