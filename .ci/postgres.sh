#!/usr/bin/env bash
# Runs a command beside a PostgreSQL server of its own, on a free port and in a temporary folder, and stops that
# server afterwards, whatever came of the command. Installs Debian's PostgreSQL when there is none.
#   .ci/postgres.sh npm run test:engines
set -euo pipefail

bin=''
find_server() { bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1); [ -n "$bin" ]; }

# Debian's package starts a cluster of its own on port 5432 unless told not to before the server is installed.
install_server() {
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends postgresql-common >/dev/null
  sed -ri 's/^#?create_main_cluster.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
  apt-get install -y -qq --no-install-recommends postgresql >/dev/null
}

find_server || { install_server && find_server; }

# The server refuses to run as root; the package brings a user for it.
as_server=()
[ "$(id -u)" -ne 0 ] || as_server=(runuser -u postgres --)

folder=$(mktemp -d)
stop() {
  if [ -f "$folder/data/postmaster.pid" ]; then "${as_server[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate -s -w stop || true; fi
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT TERM

password=$(head -c 18 /dev/urandom | base64 | tr '+/' '-_')
port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
printf '%s\n' "$password" >"$folder/password"
[ "$(id -u)" -ne 0 ] || chown -R postgres "$folder"
cd "$folder"

# A default collation that is not "C" shows a query whose order was left to the server.
"${as_server[@]}" "$bin/initdb" -D "$folder/data" -U postgres --pwfile="$folder/password" --auth=scram-sha-256 \
  -E UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=nl >/dev/null
# Without fsync: nothing here outlives the machine.
"${as_server[@]}" "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -s -w \
  -o "-c listen_addresses=127.0.0.1 -p $port -c unix_socket_directories=$folder -c fsync=off -c max_connections=200" start
cd - >/dev/null

export BESLUITREGISTER_TEST_POSTGRES="postgresql://postgres:$password@127.0.0.1:$port/postgres"
"$@"
