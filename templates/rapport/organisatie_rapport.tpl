{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<!doctype html>
<html lang="nl">
<head>
{{>DOCUMENTKOP}}
</head>
<body class="organisatierapport">
<a class="naar-inhoud" href="#inhoud">Naar de inhoud</a>
{{>RAPPORTBALK}}
{{>RAPPORTKOP}}
<nav class="inhoudsopgave" aria-labelledby="inhoudsopgave">
<h2 id="inhoudsopgave">In dit rapport</h2>
<ul>
{{#MET_HIATEN}}
<li><a href="#hiaten">Wat nog ontbreekt</a></li>
{{/MET_HIATEN}}
<li><a href="#samenvatting">Samenvatting</a></li>
{{#MET_VOOR_EN_NA}}
<li><a href="#voor-en-na">Voor en na: de eerdere toets en deze hertoets</a></li>
{{/MET_VOOR_EN_NA}}
<li><a href="#acties">Wat er moet gebeuren</a></li>
{{#MET_BETEKENIS}}
<li><a href="#betekenis">Wat dit betekent voor de mensen om wie het gaat</a></li>
{{/MET_BETEKENIS}}
<li><a href="#doel">Doel en grondslag</a></li>
<li><a href="#inleiding">Inleiding</a></li>
{{#INHOUD_THEMA}}
<li><a href="#thema-{{CODE}}">Bevindingen bij thema {{CODE}}: {{NAAM}}</a></li>
{{/INHOUD_THEMA}}
{{#MET_GOOD_PRACTICES}}
<li><a href="#good-practices">Good practices</a></li>
{{/MET_GOOD_PRACTICES}}
{{#MET_PLAATS}}
<li><a href="#landelijk">Plaats in het landelijk beeld</a></li>
{{/MET_PLAATS}}
<li><a href="#eindoordeel">Eindoordeel en vervolg</a></li>
<li><a href="#kader">Bijlage 1: toetsingskader</a></li>
<li><a href="#verantwoording">Bijlage 2: verantwoording en colofon</a></li>
{{#MET_WIJZIGINGEN}}
<li data-intern="verschillen"><a href="#wijzigingen">{{WIJZIGINGENTITEL}}</a></li>
{{/MET_WIJZIGINGEN}}
{{#MET_LAND}}
<li><a href="#land">{{LANDTITEL}}</a></li>
{{/MET_LAND}}
</ul>
</nav>
<main id="inhoud" tabindex="-1">
{{>HIATENDEEL}}
{{>SAMENVATTING}}
{{>VOOR_EN_NA}}
{{>ACTIELIJST}}
{{>BETEKENISDEEL}}
{{>DOELDEEL}}
<section class="hoofdstuk" aria-labelledby="inleiding">
<h2 id="inleiding">Inleiding</h2>
{{#INLEIDING}}
{{#PLAT}}
<p>{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}</p>
{{/PLAT}}
{{#OPGEMAAKT}}
<div class="opmaak">
{{TEKST_HTML:none}}</div>
{{/OPGEMAAKT}}
{{/INLEIDING}}
{{>LEGENDA}}
</section>
{{>THEMABEVINDINGEN}}
{{>GOOD_PRACTICES}}
{{#PLAATS}}
<section class="hoofdstuk" aria-labelledby="landelijk">
<h2 id="landelijk">Plaats in het landelijk beeld</h2>
{{>LANDELIJKE_PLAATS}}
</section>
{{/PLAATS}}
<section class="hoofdstuk" aria-labelledby="eindoordeel">
<h2 id="eindoordeel">Eindoordeel en vervolg</h2>
{{#EINDOORDEEL}}
<p>{{TEKST}}</p>
{{/EINDOORDEEL}}
</section>
{{>KADERBIJLAGE}}
{{>VERANTWOORDING}}
{{>WIJZIGINGENBIJLAGE}}
{{>LANDBIJLAGE}}
</main>
{{>RAPPORTVOET}}
</body>
</html>
