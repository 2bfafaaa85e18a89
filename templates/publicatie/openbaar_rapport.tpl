{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<!doctype html>
<html lang="nl">
<head>
{{>DOCUMENTKOP}}
</head>
<body class="openbaar">
<a class="naar-inhoud" href="#inhoud">Naar de inhoud</a>
{{>RAPPORTKOP}}
<main id="inhoud" tabindex="-1">
{{#MET_GEWIJZIGD}}
<div class="hoofdstuk"><p><strong>{{GEWIJZIGD}}</strong></p></div>
{{/MET_GEWIJZIGD}}
{{#MET_MELDING}}
<section class="hoofdstuk" aria-labelledby="melding">
<h2 id="melding">Waarom dit rapport hier niet meer staat</h2>
<p>{{MELDING:pre_escape}}</p>
</section>
{{/MET_MELDING}}
{{#BESTANDEN}}
<section class="hoofdstuk" aria-labelledby="rapport">
<h2 id="rapport">Rapport en gegevens</h2>
<p><a href="{{RAPPORTBESTAND}}">Rapport lezen</a></p>
<p><a href="{{GEGEVENSBESTAND}}">Gegevens van het rapport (JSON)</a></p>
<dl class="gegevens">
<div><dt>Kenmerk van het rapport (SHA-256)</dt><dd><code>{{SHA256}}</code></dd></div>
<div><dt>Kenmerk van de gegevens (SHA-256)</dt><dd><code>{{GEGEVENS_SHA256}}</code></dd></div>
</dl>
<p>Een kenmerk is een rij van 64 tekens die uit het bestand wordt berekend. Verandert er één letter, dan komt er een heel ander kenmerk uit.</p>
<p>Zo controleert u of een bestand nog hetzelfde is: download het en typ sha256sum met de naam van het bestand. Op Windows: certutil -hashfile, de naam, en SHA256. Komt er hetzelfde kenmerk uit, dan is er niets in gewijzigd.</p>
</section>
{{/BESTANDEN}}
{{#MET_WEGLATINGEN}}
<section class="hoofdstuk" aria-labelledby="weggelaten">
<h2 id="weggelaten">Wat is weggelaten</h2>
<p>In het rapport staat op de plek zelf dat er iets is weggelaten. Dit zijn de redenen, in de volgorde van het rapport.</p>
<ol>
{{#WEGLATING}}
<li>{{GROND}}</li>
{{/WEGLATING}}
</ol>
</section>
{{/MET_WEGLATINGEN}}
{{#MET_REACTIE}}
<section class="hoofdstuk" aria-labelledby="reactie">
<h2 id="reactie">Reactie van de organisatie</h2>
<blockquote><p>{{REACTIE:pre_escape}}</p></blockquote>
</section>
{{/MET_REACTIE}}
<section class="hoofdstuk" aria-labelledby="edities">
<h2 id="edities">Edities</h2>
<ul>
{{#EDITIE}}
<li>{{EDITIETEKST}}</li>
{{/EDITIE}}
</ul>
<p><a href="index.html">Alle rapporten</a></p>
</section>
</main>
{{>RAPPORTVOET}}
</body>
</html>
