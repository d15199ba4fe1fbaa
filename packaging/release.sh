#!/usr/bin/env bash
# Makes a release, from a clean checkout of the branch that is to be released:
#
#   packaging/release.sh VERSION
#
# Checks that the version is the program's and has its chapter in CHANGELOG.md, runs all tests, makes
# the packages twice in two folders and compares them, tags the commit v<VERSION>, and signs
# SHA256SUMS. Nothing is uploaded: it says what to push.
#
# From the environment: KIM_SIGNING_KEY, a key of ssh (default: the one that git signs with); TEST, in
# place of "make test".
set -euo pipefail

version=${1:-}
[ -n "$version" ] || { echo "make release VERSION=1.2.3" >&2; exit 64; }
cd "$(dirname "$0")/.."
fail() {
  echo "$1" >&2
  exit 1
}

[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "'$version' is no version such as 1.2.3"
current=$(sed -nE 's/.*current = "(.*)"/\1/p' Sources/KimSiteWork/Options/ToolVersion.swift)
[ "$current" = "$version" ] || fail "ToolVersion.swift says $current; change it and commit first"
grep -qE "^## $version( |\$)" CHANGELOG.md || fail "CHANGELOG.md has no chapter '## $version'"
[ -z "$(git status --porcelain)" ] || fail "there are changes that are not committed"
tag=v$version
! git rev-parse -q --verify "refs/tags/$tag" >/dev/null || fail "the tag $tag is there already"
key=${KIM_SIGNING_KEY:-$(git config user.signingkey || true)}
[ -f "$key" ] || fail "name a key of ssh: KIM_SIGNING_KEY=~/.ssh/id_ed25519 make release VERSION=$version"

echo "==> All tests"
${TEST:-make test}

echo "==> The packages, twice"
packaging/dist.sh dist
again=$(mktemp -d)
trap 'rm -rf "$again"' EXIT
git clone --quiet . "$again/kim"
if [ -f Package.resolved ]; then cp Package.resolved "$again/kim/"; fi
"$again/kim/packaging/dist.sh" "$again/dist"
cmp dist/SHA256SUMS "$again/dist/SHA256SUMS" || fail "two builds of one commit differ"

echo "==> Signing and tagging"
ssh-keygen -Y sign -f "$key" -n kim dist/SHA256SUMS
git tag --annotate "$tag" --message "kim $version"
cat <<EOF

dist/ has the release. Push the tag, and upload what is in dist/:

  git push origin $tag

Who has the line of an allowed_signers file for the key checks it with:

  ssh-keygen -Y verify -f allowed_signers -I kim -n kim -s SHA256SUMS.sig < SHA256SUMS
EOF
