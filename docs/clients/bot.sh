#!/bin/sh
# Takes what is due, posts it, says so. Needs curl and jq. KEY: a key for "claim". DESK: the desk's address.
set -eu
desk="${DESK:-http://localhost:3000}/api/v1"
ask() { curl -sS --fail-with-body -H "Authorization: Bearer $KEY" -H 'Content-Type: application/json' "$@"; }
post() { printf '%s\n' "$1" | jq -r '.post | "\(.headline) (\(.importance) of 100, \(.state))"'; } # your way of posting

while :; do
  claim=$(ask "$desk/deliveries/claim" -d "{\"limit\": 5, \"requires\": \"${REQUIRES:-published}\"}")
  [ "$(printf '%s' "$claim" | jq '.deliveries | length')" -gt 0 ] || break
  printf '%s' "$claim" | jq -c '.deliveries[]' | while read -r one; do
    post "$one"
    done=$(printf '%s' "$one" | jq -c '{token, outcome: "sent"}')
    ask "$desk/deliveries/$(printf '%s' "$one" | jq -r .id)/done" -d "$done" > /dev/null
  done
done
