; Per-user installer for Windows (Inno Setup 6.3 or newer): no administrator needed.
;   iscc /DVersion=1.2.3 /DProgram=C:\…\build\package\program\reinteg-desk packaging\windows\reinteg-desk.iss
; The vault lies in the user's profile and is never touched by installing, upgrading or removing.
#ifndef Version
  #error "give the version: /DVersion=1.2.3"
#endif
#ifndef Program
  #define Program "..\..\build\package\program\reinteg-desk"
#endif

[Setup]
AppId={{5E0B6C0C-6C1C-4B7E-9E0B-0C0B6F6B7A11}
AppName=Reinteg Desk
AppVersion={#Version}
AppVerName=Reinteg Desk {#Version}
AppPublisher=Reinteg Desk
DefaultDirName={autopf}\Reinteg Desk
DefaultGroupName=Reinteg Desk
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.19045
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\package\reinteg-desk.ico
OutputDir=..\..\dist
OutputBaseFilename=reinteg-desk-{#Version}-windows-x64
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
RestartApplications=no
UninstallDisplayIcon={app}\reinteg-desk.exe
ChangesAssociations=yes

[Languages]
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; An upgrade leaves no module of the older version behind.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Reinteg Desk"; Filename: "{app}\reinteg-desk.exe"
Name: "{autodesktop}\Reinteg Desk"; Filename: "{app}\reinteg-desk.exe"; Tasks: desktopicon

[Registry]
; Hand-over files: offered under "Open with"; another program that opens .age files stays the default.
Root: HKA; Subkey: "Software\Classes\ReintegDesk.HandOver"; ValueType: string; ValueData: "Reinteg Desk"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\ReintegDesk.HandOver\DefaultIcon"; ValueType: string; ValueData: "{app}\reinteg-desk.exe,0"
Root: HKA; Subkey: "Software\Classes\ReintegDesk.HandOver\shell\open\command"; ValueType: string; ValueData: """{app}\reinteg-desk.exe"" --open ""%1"""
Root: HKA; Subkey: "Software\Classes\.age\OpenWithProgids"; ValueType: string; ValueName: "ReintegDesk.HandOver"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\reinteg-desk.exe"; Description: "{cm:LaunchProgram,Reinteg Desk}"; Flags: nowait postinstall skipifsilent
