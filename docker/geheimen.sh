#!/usr/bin/env bash
# Makes the secrets of docker/compose.yaml that are not there yet, in a folder that only their owner can enter.
#   docker/geheimen.sh            (again at any time: what is there stays)
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p geheimen
umask 077

willekeurig() { head -c 32 /dev/urandom | base64 | tr -d '\n'; }
maak() { [ -e "geheimen/$1" ] || printf '%s' "$2" >"geheimen/$1"; }

maak hoofdsleutel "$(willekeurig)"
maak sessiesleutel "$(willekeurig)"
maak postgres_beheer "$(willekeurig | tr '+/=' '-_.')"
for naam in register_api query_api projector; do
  maak "wachtwoord_$naam" "$(willekeurig | tr '+/=' '-_.')"
  maak "postgres_$naam" "postgresql://$naam:$(cat "geheimen/wachtwoord_$naam")@postgres:5432/besluitregister"
done

# Compose mounts a secret with the rights of its file, and each image reads it as a user of its own: what keeps others on
# this machine out is the folder.
chmod 0700 geheimen
chmod 0444 geheimen/*

for naam in eventstore oidc_client; do
  [ -e "geheimen/$naam" ] || printf 'Vul zelf in: docker/geheimen/%s\n' "$naam"
done
