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
<p><strong>{{GEWIJZIGD}}</strong></p>
{{/MET_GEWIJZIGD}}
{{#MET_MELDING}}
<section aria-labelledby="melding">
<h2 id="melding">Waarom dit rapport hier niet meer staat</h2>
<p>{{MELDING:pre_escape}}</p>
</section>
{{/MET_MELDING}}
{{#BESTANDEN}}
<section aria-labelledby="rapport">
<h2 id="rapport">Rapport en gegevens</h2>
<ul>
<li><a href="{{RAPPORTBESTAND}}">Rapport lezen</a>. Kenmerk (SHA-256): <code>{{SHA256}}</code></li>
<li><a href="{{GEGEVENSBESTAND}}">Gegevens (JSON)</a>. Kenmerk (SHA-256): <code>{{GEGEVENS_SHA256}}</code></li>
</ul>
<p>Zo controleert u of een bestand nog hetzelfde is: bereken het kenmerk met sha256sum, of op Windows met certutil -hashfile. Het moet gelijk zijn aan het kenmerk hierboven.</p>
</section>
{{/BESTANDEN}}
{{#MET_WEGLATINGEN}}
<section aria-labelledby="weggelaten">
<h2 id="weggelaten">Wat is weggelaten</h2>
<ol>
{{#WEGLATING}}
<li>{{GROND}}</li>
{{/WEGLATING}}
</ol>
</section>
{{/MET_WEGLATINGEN}}
{{#MET_REACTIE}}
<section aria-labelledby="reactie">
<h2 id="reactie">Reactie van de organisatie</h2>
<blockquote><p>{{REACTIE:pre_escape}}</p></blockquote>
</section>
{{/MET_REACTIE}}
<section aria-labelledby="edities">
<h2 id="edities">Edities</h2>
<ul>
{{#EDITIE}}
<li>{{EDITIETEKST}}</li>
{{/EDITIE}}
</ul>
</section>
<p><a href="index.html">Alle rapporten</a></p>
</main>
{{>RAPPORTVOET}}
</body>
</html>
