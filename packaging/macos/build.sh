#!/usr/bin/env bash
# Builds the application bundle and a disk image on macOS 13 or newer with Python 3.11 or newer, for the processor it runs on.
#   packaging/macos/build.sh            # unsigned, for trying
#   IDENTITY="Developer ID Application: …" PROFILE=notary packaging/macos/build.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -n "${IDENTITY:-}" ]; then
  export REINTEG_DESK_IDENTITY="$IDENTITY" REINTEG_DESK_ENTITLEMENTS="$PWD/packaging/macos/entitlements.plist"
fi
maker=build/package/maker
python3 -m venv "$maker"
"$maker/bin/python" -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
"$maker/bin/python" packaging/package.py build
version="$("$maker/bin/python" packaging/version.py)"
app="build/package/program/Reinteg Desk.app"
if [ -n "${IDENTITY:-}" ]; then
  codesign --verify --deep --strict "$app"
fi
"$app/Contents/MacOS/reinteg-desk" self-check
# The bundle and a link to drag it to.
image=build/package/image; rm -rf "$image"; mkdir -p "$image" dist
ditto "$app" "$image/Reinteg Desk.app"
ln -s /Applications "$image/Applications"
cp build/package/program/reinteg-desk/LICEN* "$image/"
made="dist/reinteg-desk-$version-macos-$(uname -m).dmg"
hdiutil create -quiet -volname "Reinteg Desk" -srcfolder "$image" -ov -format UDZO "$made"
if [ -n "${IDENTITY:-}" ]; then codesign --timestamp --sign "$IDENTITY" "$made"; fi
if [ -n "${PROFILE:-}" ]; then
  xcrun notarytool submit "$made" --keychain-profile "$PROFILE" --wait
  xcrun stapler staple "$made"
fi
shasum -a 256 "$made" | sed 's# dist/# #' > "$made.sha256"
