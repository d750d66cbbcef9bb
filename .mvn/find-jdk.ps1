# Called by mvnw.cmd: prints the home of a JDK 25 or newer, or says in one sentence what is missing.
$required = 25

function Get-JavaMajor([string] $jdk) {
  if (-not $jdk -or -not (Test-Path "$jdk\bin\javac.exe") -or -not (Test-Path "$jdk\release")) { return 0 }
  $line = Select-String -Path "$jdk\release" -Pattern '^JAVA_VERSION="(\d+)' | Select-Object -First 1
  if ($line) { return [int] $line.Matches[0].Groups[1].Value }
  return 0
}

$candidates = @($env:JAVA_HOME)
$onPath = Get-Command javac.exe -ErrorAction SilentlyContinue
if ($onPath) { $candidates += Split-Path (Split-Path $onPath.Source) }
$places = "$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Java", "$env:ProgramFiles\Microsoft",
  "$env:ProgramFiles\Zulu", "$env:USERPROFILE\.jdks", "$env:USERPROFILE\.sdkman\candidates\java"
foreach ($place in $places) {
  if (Test-Path $place) { $candidates += (Get-ChildItem $place -Directory).FullName }
}
foreach ($candidate in $candidates) {
  if ((Get-JavaMajor $candidate) -ge $required) { Write-Output $candidate; exit 0 }
}
[Console]::Error.WriteLine("Huoneentaulu is built with JDK $required or newer and none was found: install one (for example Temurin $required) or set JAVA_HOME to it.")
exit 1
