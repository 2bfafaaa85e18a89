{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<!doctype html>
<html lang="nl">
<head>
{{>DOCUMENTKOP}}
</head>
<body class="organisatierapport">
<a class="naar-inhoud" href="#inhoud">Naar de inhoud</a>
{{>RAPPORTBALK}}
{{>RAPPORTKOP}}
<main id="inhoud" tabindex="-1">
{{>WIJZIGINGENBIJLAGE}}
</main>
{{>RAPPORTVOET}}
</body>
</html>
