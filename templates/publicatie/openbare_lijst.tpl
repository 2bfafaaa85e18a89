{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<!doctype html>
<html lang="nl">
<head>
{{>DOCUMENTKOP}}
</head>
<body class="openbaar">
<a class="naar-inhoud" href="#inhoud">Naar de inhoud</a>
{{>RAPPORTKOP}}
<main id="inhoud" tabindex="-1">
<div class="hoofdstuk">
{{#GEEN}}
<p>Er is nog geen rapport gepubliceerd.</p>
{{/GEEN}}
{{#RAPPORTEN}}
<ul>
{{#RAPPORT}}
<li>
<p><a href="{{BESTAND}}">{{ORGANISATIE}}, {{ONDERZOEK}}</a></p>
<p>{{STATUS}}</p>
</li>
{{/RAPPORT}}
</ul>
{{/RAPPORTEN}}
</div>
</main>
{{>RAPPORTVOET}}
</body>
</html>
