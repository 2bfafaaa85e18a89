{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<!doctype html>
<html lang="nl">
<head>
{{>DOCUMENTKOP}}
</head>
<body class="landelijkrapport">
<a class="naar-inhoud" href="#inhoud">Naar de inhoud</a>
{{>RAPPORTBALK}}
{{>RAPPORTKOP}}
<nav class="inhoudsopgave" aria-labelledby="inhoudsopgave">
<h2 id="inhoudsopgave">In dit rapport</h2>
<ul>
<li><a href="#in-het-kort">In het kort</a></li>
<li><a href="#leeswijzer">Leeswijzer</a></li>
<li><a href="#doel">Doel en grondslag</a></li>
<li><a href="#landelijk-beeld">Landelijk beeld</a></li>
{{#MET_DAARNA}}
<li><a href="#daarna">{{KOP}}</a></li>
{{/MET_DAARNA}}
<li><a href="#ranglijst">Ranglijst</a></li>
{{#MET_HERTOETSEN}}
<li><a href="#hertoetsen">Hertoetsen na deze ronde</a></li>
{{/MET_HERTOETSEN}}
{{#INHOUD_THEMA}}
<li><a href="#thema-{{CODE}}">Bevindingen bij thema {{CODE}}: {{NAAM}}</a></li>
{{/INHOUD_THEMA}}
{{#MET_GOOD_PRACTICES}}
<li><a href="#good-practices">Good practices</a></li>
{{/MET_GOOD_PRACTICES}}
<li><a href="#scores">Bijlage 1: alle scores</a></li>
<li><a href="#kader">Bijlage 2: toetsingskader</a></li>
<li><a href="#onderzoeksopzet">Bijlage 3: onderzoeksopzet en beslisregels</a></li>
<li><a href="#verantwoording">Bijlage 4: verantwoording en colofon</a></li>
{{#MET_NAREKENING}}
<li><a href="#narekening">Bijlage 5: narekening van het gepubliceerde rapport</a></li>
{{/MET_NAREKENING}}
</ul>
</nav>
<main id="inhoud" tabindex="-1">
{{>IN_HET_KORT}}
<section class="hoofdstuk" aria-labelledby="leeswijzer">
<h2 id="leeswijzer">Leeswijzer</h2>
{{#LEESWIJZER}}
<p>{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}</p>
{{/LEESWIJZER}}
{{#WIE_SCHREEF}}
<h3 id="wie-schreef-dit">Wie schreef dit, en sinds wanneer</h3>
{{#ALINEA}}
<p>{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}</p>
{{/ALINEA}}
{{/WIE_SCHREEF}}
</section>
{{>DOELDEEL}}
{{>LANDELIJK_BEELD}}
{{>DAARNA}}
{{>RANGLIJST}}
{{>HERTOETSEN}}
{{>THEMABEELD}}
{{>GOOD_PRACTICES}}
{{>SCORETABEL}}
{{>KADERBIJLAGE}}
{{>REGELBIJLAGE}}
{{>VERANTWOORDING}}
{{>NAREKENING}}
</main>
{{>RAPPORTVOET}}
</body>
</html>
