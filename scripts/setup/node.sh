#!/bin/sh
# Puts the Node this project runs on into .toolchain, unless it is already there.
# Its install script must run (it brings the binary), so it stands apart from the packages, whose scripts are off.
# Arguments: the version; a label for the progress line (without one only an installation is reported).
set -eu
version=$1
label=${2:-}
node=.toolchain/node_modules/.bin/node

if [ "$("$node" --version 2>/dev/null || true)" = "v$version" ]; then
  [ -z "$label" ] || echo "$label Node $version: there, 0.0 s"
  exit 0
fi
command -v npm >/dev/null 2>&1 || { echo "npm is missing: install Node 20 or later, which brings it" >&2; exit 1; }
printf '%s Node %s: ' "$label" "$version"
started=$(date +%s)
if ! output=$(npm install --prefix .toolchain --ignore-scripts=false --no-save --no-audit --no-fund --loglevel=error "node@$version" 2>&1); then
  printf 'failed\n%s\n' "$output" >&2
  exit 1
fi
if [ "$("$node" --version 2>/dev/null || true)" != "v$version" ]; then
  printf 'failed\nnpm has installed Node %s, but %s does not run as that version: remove .toolchain and try again\n' "$version" "$node" >&2
  exit 1
fi
echo "installed, $(($(date +%s) - started)) s"
