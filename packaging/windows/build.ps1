# Builds the program and both installers on Windows 11 with Python 3.11 or newer, Inno Setup 6 and WiX 5.
#   powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$work = "build\package"
python -m venv "$work\runtime"
$python = "$work\runtime\Scripts\python.exe"
& $python -m pip install --quiet --upgrade "pip>=25.1"
& $python -m pip install --quiet --constraint requirements-dev.lock .
& $python -m pip install --quiet --group package
$version = & $python packaging\version.py
$env:REINTEG_DESK_SOURCE = (Get-Location).Path
$env:REINTEG_DESK_VERSION = $version
$env:REINTEG_DESK_ICON = (Resolve-Path "packaging\windows\reinteg-desk.ico" -ErrorAction SilentlyContinue)
$env:PYTHONPATH = (Get-Location).Path
$env:PYTHONHASHSEED = "0"
$env:SOURCE_DATE_EPOCH = git log -1 --format=%ct
& $python -m PyInstaller --noconfirm --clean --distpath "$work\program" --workpath "$work\pyinstaller" packaging\reinteg-desk.spec
& "$work\program\reinteg-desk\reinteg-desk-console.exe" self-check
if ($LASTEXITCODE -ne 0) { throw "the packaged program fails its own check" }
# MSI numbers are three whole numbers: 1.2.3.dev4+gabc becomes 1.2.3.
$number = ($version -split "\.dev")[0]
iscc "/DVersion=$version" "/DProgram=$((Resolve-Path "$work\program\reinteg-desk").Path)" packaging\windows\reinteg-desk.iss
wix build packaging\windows\reinteg-desk.wxs -arch x64 -d "Version=$number" -bindpath "Program=$work\program\reinteg-desk" -o "dist\reinteg-desk-$version-windows-x64.msi"
