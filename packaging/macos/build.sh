#!/usr/bin/env bash
# Builds the application bundle and a disk image on macOS 13 or newer with Python 3.11 or newer.
#   packaging/macos/build.sh            # unsigned, for trying
#   IDENTITY="Developer ID Application: …" PROFILE=notary packaging/macos/build.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
work=build/package
python3 -m venv "$work/runtime"
python="$work/runtime/bin/python"
"$python" -m pip install --quiet --upgrade "pip>=25.1"
"$python" -m pip install --quiet --constraint requirements-dev.lock .
"$python" -m pip install --quiet --group package
version="$("$python" packaging/version.py)"
export REINTEG_DESK_SOURCE="$PWD" REINTEG_DESK_VERSION="$version" PYTHONPATH="$PWD" PYTHONHASHSEED=0
SOURCE_DATE_EPOCH="$(git log -1 --format=%ct)"; export SOURCE_DATE_EPOCH
# The icon of the bundle, from the same drawing as everywhere.
icons="$work/reinteg-desk.iconset"; rm -rf "$icons"; mkdir -p "$icons"
for size in 16 32 128 256 512; do
  sips -s format png -z "$size" "$size" resources/icons/reinteg-desk.svg --out "$icons/icon_${size}x${size}.png" >/dev/null
done
iconutil --convert icns --output "$work/reinteg-desk.icns" "$icons"
export REINTEG_DESK_ICON="$PWD/$work/reinteg-desk.icns"
"$python" -m PyInstaller --noconfirm --clean --distpath "$work/program" --workpath "$work/pyinstaller" packaging/reinteg-desk.spec
app="$work/program/Reinteg Desk.app"
"$app/Contents/MacOS/reinteg-desk" self-check
if [ -n "${IDENTITY:-}" ]; then
  codesign --force --deep --options runtime --timestamp --sign "$IDENTITY" "$app"
  codesign --verify --deep --strict "$app"
fi
mkdir -p dist
hdiutil create -quiet -volname "Reinteg Desk" -srcfolder "$app" -ov -format UDZO "dist/reinteg-desk-$version-macos.dmg"
if [ -n "${PROFILE:-}" ]; then
  xcrun notarytool submit "dist/reinteg-desk-$version-macos.dmg" --keychain-profile "$PROFILE" --wait
  xcrun stapler staple "dist/reinteg-desk-$version-macos.dmg"
fi
