#!/usr/bin/env bash
# Packs a release and, with --publish, pushes it.
#
#     eng/release.sh [--version VERSION] [--previous VERSION] [--publish]
#
# Without --publish, nothing leaves the machine: it packs, and prints what it would push. The version is that of
# Directory.Build.props unless --version names another. --previous compares the API with the packages of that version.
#
# PACKAGE_SOURCE    where to push: an address, a folder, or the name of a source in the configuration of NuGet
# PACKAGE_API_KEY   the key for it, if it needs one
set -euo pipefail
cd "$(dirname "$0")/.."

fail() {
    echo "release.sh: $1" >&2
    exit 2
}

version=$(sed -nE 's:.*<VersionPrefix>(.*)</VersionPrefix>.*:\1:p' Directory.Build.props)
previous=
publish=false
while [ $# -gt 0 ]; do
    case $1 in
        --version) version=${2:-}; [ -n "$version" ] || fail "--version needs a value"; shift 2 ;;
        --previous) previous=${2:-}; [ -n "$previous" ] || fail "--previous needs a value"; shift 2 ;;
        --publish) publish=true; shift ;;
        *) fail "unknown argument '$1'; see the top of this file" ;;
    esac
done

[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]] || fail "'$version' is not a version such as 1.2.0 or 1.2.0-beta.1"
grep -qE "^## ${version//./\\.}( |$)" CHANGELOG.md || fail "CHANGELOG.md has no section '## $version'"

if $publish; then
    [ -n "${PACKAGE_SOURCE:-}" ] || fail "set PACKAGE_SOURCE to where the packages go"
    [ -z "$(git status --porcelain)" ] || fail "there are changes that are not committed"
    if grep -qE "^## ${version//./\\.} \(not yet released\)" CHANGELOG.md; then fail "CHANGELOG.md says that $version is not yet released"; fi
fi

packages=artifacts/packages
rm -rf "$packages"
for project in runtime catalog distributions tool; do
    CI=true dotnet pack "$project" -c Release -o "$packages" --nologo -v quiet -p:Version="$version" -p:MachineTypesPreviousVersion="$previous"
done

# A package of symbols that is beside a package goes with it.
for package in "$packages"/*.nupkg; do
    if ! $publish; then
        echo "would push $package to ${PACKAGE_SOURCE:-PACKAGE_SOURCE}"
        continue
    fi

    if [ -n "${PACKAGE_API_KEY:-}" ]; then
        dotnet nuget push "$package" --source "$PACKAGE_SOURCE" --api-key "$PACKAGE_API_KEY" --skip-duplicate
    else
        dotnet nuget push "$package" --source "$PACKAGE_SOURCE" --skip-duplicate
    fi
done
