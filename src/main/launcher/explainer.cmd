@echo off
rem Starts the program in explainer.jar beside this file, as the script "explainer" does elsewhere.
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "QUICK=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "QUICK="
"%JAVA%" @launcher.options@ %QUICK% "-XX:SharedArchiveFile=%~dp0explainer.jsa" "-Dexplainer.program=%~0" %EXPLAINER_OPTS% -jar "%~dp0explainer.jar" %*
exit /b %ERRORLEVEL%
