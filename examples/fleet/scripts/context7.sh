#!/bin/sh
# Started by clients through bin/context7, a symbolic link to this file.
set -eu
if [ "${1:-}" = "--selfcheck" ]; then
  echo "context7: ok"
  exit 0
fi
exec npx -y @upstash/context7-mcp@2.2.0 "$@"
