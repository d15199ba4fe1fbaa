#!/usr/bin/env bash
# Makes a release, from a clean checkout of the branch that is to be released:
#
#   packaging/release.sh VERSION
#
# Checks that the version is the program's and has its chapter in CHANGELOG.md, runs all tests, makes
# the packages twice in two folders and compares them, fills the address and the checksum of the
# Debian package into the CI files for repositories of content, signs SHA256SUMS, and tags the commit
# v<VERSION>. Nothing is uploaded: it says what to push.
#
# From the environment: KIM_SIGNING_KEY, a key of ssh (default: the one that git signs with);
# RELEASE_URL, the folder that the files will be downloaded from (default: that of a release on GitHub,
# if that is where "origin" is); TEST, in place of "make test".
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
url=${RELEASE_URL:-}
if [ -z "$url" ]; then
  origin=$(git remote get-url origin 2>/dev/null || true)
  case $origin in
    https://github.com/*) url=${origin%.git}/releases/download/$tag ;;
    git@github.com:*)
      origin=${origin#*:}
      url=https://github.com/${origin%.git}/releases/download/$tag
      ;;
    *) fail "say where the files will be: RELEASE_URL=https://… make release VERSION=$version" ;;
  esac
fi

echo "==> All tests"
${TEST:-make test}

echo "==> The packages, twice"
packaging/dist.sh dist
packaging/test-reproducible.sh dist

echo "==> CI files for repositories of content"
package=kim_${version}_amd64.deb
checksum=$(sed -n "s/  $package\$//p" dist/SHA256SUMS)
for file in {situs,periksa}-{github,gitlab,forgejo}.yml; do
  sed -e "s|^\( *KIM_PACKAGE: \).*|\1$url/$package|" -e "s|^\( *KIM_SHA256: \).*|\1\"$checksum\"|" \
    "docs/ci/$file" >"dist/$file"
  for filled in "$url/$package" "$checksum"; do
    grep -qF "$filled" "dist/$file" || fail "$file has no lines KIM_PACKAGE and KIM_SHA256"
  done
  (cd dist && sha256sum -- "$file" >>SHA256SUMS)
done

echo "==> Signing and tagging"
rm -f dist/SHA256SUMS.sig
ssh-keygen -Y sign -f "$key" -n kim dist/SHA256SUMS
git tag --annotate "$tag" --message "kim $version"
cat <<EOF

dist/ has the release. Push the tag, and upload what is in dist/:

  git push origin $tag

Who has the line of an allowed_signers file for the key checks it with:

  ssh-keygen -Y verify -f allowed_signers -I kim -n kim -s SHA256SUMS.sig < SHA256SUMS
EOF
