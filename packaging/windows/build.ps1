# Builds the program and both installers on Windows 11 with Python 3.11 or newer, Git, Inno Setup 6.3 and WiX 5.
#   powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
#   $env:REINTEG_DESK_CERTIFICATE = "thumbprint"     first, to sign (signtool of the Windows SDK)
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

# A program that fails does not stop a script by itself.
function Run {
    $program = $args[0]
    $arguments = @($args | Select-Object -Skip 1)
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}
function Sign($path) {
    if ($env:REINTEG_DESK_CERTIFICATE) {
        Run signtool sign /sha1 $env:REINTEG_DESK_CERTIFICATE /fd sha256 /tr http://timestamp.digicert.com /td sha256 $path
    }
}

$maker = "build\package\maker"
Run py -3 -m venv $maker
$python = "$maker\Scripts\python.exe"
Run $python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
Run $python packaging\package.py build
$program = (Resolve-Path "build\package\program\reinteg-desk").Path
Sign "$program\reinteg-desk.exe"
Sign "$program\reinteg-desk-console.exe"
Run "$program\reinteg-desk-console.exe" self-check
$version = Run $python packaging\version.py

New-Item -ItemType Directory -Force dist | Out-Null
Run iscc "/DVersion=$version" "/DProgram=$program" packaging\windows\reinteg-desk.iss
# MSI numbers are three whole numbers: 1.2.3.dev4+gabc becomes 1.2.3.
$number = ($version -split "\.dev")[0]
$msi = "dist\reinteg-desk-$version-windows-x64.msi"
Run wix build packaging\windows\reinteg-desk.wxs -arch x64 -d "Version=$number" `
    -d "Icon=$((Resolve-Path build\package\reinteg-desk.ico).Path)" -bindpath "Program=$program" -o $msi
Sign "dist\reinteg-desk-$version-windows-x64.exe"
Sign $msi
Get-ChildItem "dist\*$version*" | Get-FileHash -Algorithm SHA256 |
    ForEach-Object { "$($_.Hash.ToLower())  $(Split-Path -Leaf $_.Path)" } |
    Set-Content -Encoding ascii "dist\reinteg-desk-$version-windows-SHA256SUMS"
