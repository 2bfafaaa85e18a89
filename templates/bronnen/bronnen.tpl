{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Een bron is iets waar u bevindingen uit haalt. Bekijk ook <a href="{{BEVINDINGENPAD}}">alle bevindingen</a>.</p>
{{#GROEP}}
<h2 id="{{SLEUTEL}}">{{KOP}}</h2>
{{#LIJST}}
<ul class="takenlijst">
{{#BRON}}
<li id="bron-{{NUMMER}}">
<span><a href="{{PAD}}">{{OMSCHRIJVING}}</a>{{#SOORT}} <span class="hint">({{SOORT}})</span>{{/SOORT}}{{#DATUM}}, {{DATUM}}{{/DATUM}}</span>
{{#BIJLAGE}}
<span>Bestand: <a href="{{BIJLAGEPAD}}">{{BIJLAGENAAM}}</a></span>
{{/BIJLAGE}}
{{#LINK}}
<span>Link: <a class="weblink" href="{{LINKADRES}}" rel="noopener noreferrer">{{LINKTEKST}}</a>, bekeken op {{BEKEKEN}}</span>
{{/LINK}}
<span>{{#MET_BEVINDINGEN}}<a href="{{ZOEKPAD}}">{{AANTAL}}</a>{{/MET_BEVINDINGEN}}{{#ZONDER_BEVINDINGEN}}{{GEEN_BEVINDINGEN}}{{/ZONDER_BEVINDINGEN}}</span>
{{#VERSLAG}}
<span>{{VERSLAG}}</span>
{{/VERSLAG}}
{{#NOTITIES}}
<span><a href="{{NOTITIEPAD}}" aria-label="Notities uitwerken bij {{OMSCHRIJVING}}">Notities uitwerken</a></span>
{{/NOTITIES}}
</li>
{{/BRON}}
</ul>
{{/LIJST}}
{{#LEEG}}
<p>{{LEEG}}</p>
{{/LEEG}}
{{#NIET_GESPROKEN}}
<p class="explanation">{{NIET_GESPROKEN}}</p>
{{/NIET_GESPROKEN}}
{{#STEEKPROEVEN}}
<p><a href="{{STEEKPROEVENPAD}}">Dossiersteekproeven</a>: willekeurig getrokken, met wat ze over alle dossiers zeggen</p>
{{/STEEKPROEVEN}}
{{#NIEUW}}
<p><a href="{{NIEUWPAD}}">{{NIEUWTEKST}}</a></p>
{{/NIEUW}}
{{/GROEP}}
{{#WEGGEHAALD}}
<p><a href="{{WEGPAD}}">{{WEGTEKST}}</a></p>
{{/WEGGEHAALD}}
{{>PAGINAVOET}}
