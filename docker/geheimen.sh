#!/usr/bin/env bash
# Makes the secrets and certificates of docker/compose.yaml that are not there yet, in a folder that only their owner can
# enter. Needs openssl.
#   docker/geheimen.sh            (again at any time: what is there stays)
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p geheimen/certs/ca
umask 077

willekeurig() { head -c 32 /dev/urandom | base64 | tr -d '\n'; }
wachtwoord() { willekeurig | tr '+/=' '-_.'; }
maak() { [ -e "geheimen/$1" ] || printf '%s' "$2" >"geheimen/$1"; }

maak hoofdsleutel "$(willekeurig)"
maak sessiesleutel "$(willekeurig)"
maak postgres_beheer "$(wachtwoord)"
for naam in register_api query_api projector; do
  maak "wachtwoord_$naam" "$(wachtwoord)"
  maak "postgres_$naam" "postgresql://$naam:$(cat "geheimen/wachtwoord_$naam")@postgres:5432/besluitregister"
done

maak wachtwoord_eventstore "$(wachtwoord)"
maak eventstore "esdb://admin:$(cat geheimen/wachtwoord_eventstore)@eventstore:2113?tls=true&tlsCAFile=/run/secrets/ca"
# Read by the server at its first start only; the account ops is not used.
maak eventstore.env "EVENTSTORE_DEFAULT_ADMIN_PASSWORD=$(cat geheimen/wachtwoord_eventstore)
EVENTSTORE_DEFAULT_OPS_PASSWORD=$(wachtwoord)
"

# A certificate authority of this installation alone, and with it a certificate for each server inside.
certs=geheimen/certs
if [ ! -e "$certs/ca/ca.crt" ]; then
  openssl req -x509 -newkey rsa:3072 -nodes -days 3650 -subj '/O=besluitregister/CN=besluitregister CA' \
    -addext 'keyUsage=critical,keyCertSign,cRLSign' -keyout geheimen/ca.key -out "$certs/ca/ca.crt" 2>/dev/null
fi
certificaat() { # file, common name, other names
  [ -e "$certs/$1.crt" ] && return
  openssl req -newkey rsa:3072 -nodes -subj "/O=besluitregister/CN=$2" -keyout "$certs/$1.key" -out "$certs/$1.csr" 2>/dev/null
  openssl x509 -req -in "$certs/$1.csr" -CA "$certs/ca/ca.crt" -CAkey geheimen/ca.key -CAcreateserial -days 825 -out "$certs/$1.crt" \
    -extfile <(printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth,clientAuth\nkeyUsage=digitalSignature,keyEncipherment\n' "$3") 2>/dev/null
  rm "$certs/$1.csr"
}
# The common name that the server looks for in certificates of its own cluster.
certificaat node eventstoredb-node DNS:eventstore,DNS:localhost
certificaat login login.localhost DNS:login.localhost

# Compose mounts a secret with the rights of its file, and each image reads it as a user of its own: what keeps others on
# this machine out is the folder.
chmod 0700 geheimen
find geheimen -type f -exec chmod 0444 {} +
find geheimen/certs -type d -exec chmod 0755 {} +
chmod 0400 geheimen/ca.key

[ -e geheimen/oidc_client ] || printf 'Vul zelf in: docker/geheimen/oidc_client\n'
