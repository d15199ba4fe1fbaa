#!/usr/bin/env bash
# Previews a small province in a real browser, and attacks the preview: make test-look.
#
#   Tests/ServeTests/run.sh KIM [FLOW…]
#
# Needs what Tests/LookTests/run.sh has made ready, and iproute2. As root it tries a telephone's way
# in too, in a network of its own.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,4p' "$0" | cut -c3- >&2; exit 64; }
kim=$(realpath "$1")
shift
cd "$(dirname "$0")/../.."
PYTHONDONTWRITEBYTECODE=1 .build/look/bin/python Tests/ServeTests/serve.py "$kim" "$PWD" "$@"
