{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#MELDING}}
<p class="explanation">{{MELDINGSTEKST}}</p>
{{/MELDING}}
<section aria-labelledby="zo-staat-het-nu">
<h2 id="zo-staat-het-nu">Zo staat het nu</h2>
{{>SAMENVATTINGSLIJST}}
{{#DOEN}}
<p><a class="button" href="{{DOEPAD}}">{{DOETEKST}}</a></p>
{{/DOEN}}
{{#MET_CONCEPT}}
<p><a href="{{CONCEPTPAD}}">Concept van het rapport lezen</a></p>
{{/MET_CONCEPT}}
</section>
{{#MET_VERSCHILLEN}}
<section aria-labelledby="andere-cijfers">
<h2 id="andere-cijfers">Cijfers die nu anders zijn</h2>
<p class="warning">{{VERSCHILZIN}}</p>
<div class="horizontal-scroll" role="region" aria-label="Cijfers die nu anders zijn" tabindex="0">
<table>
<caption>Wat het vastgestelde rapport zegt, en wat er nu uit de scores volgt</caption>
<thead><tr><th scope="col">Cijfer</th><th scope="col">In het rapport</th><th scope="col">Nu</th></tr></thead>
<tbody>
{{#VERSCHIL}}
<tr><th scope="row">{{WAT}}</th><td>{{TOEN}}</td><td>{{NU}}</td></tr>
{{/VERSCHIL}}
</tbody>
</table>
</div>
</section>
{{/MET_VERSCHILLEN}}
{{#MET_BEZWAREN}}
<section aria-labelledby="nog-te-doen">
<h2 id="nog-te-doen">Nog te doen voor het vaststellen</h2>
<ul>
{{#BEZWAAR}}
<li>{{BEZWAARTEKST}}</li>
{{/BEZWAAR}}
</ul>
</section>
{{/MET_BEZWAREN}}
{{#MET_ONWAAR}}
<section aria-labelledby="woorden">
<h2 id="woorden">Woorden die niet bij het cijfer passen</h2>
<p>Maatlat rekent de zinnen met een verwijzing na, volgens dezelfde regels als een publicatie. Dit houdt het vaststellen niet tegen.</p>
<ul>
{{#ONWAAR}}
<li>{{ONWAARTEKST}}</li>
{{/ONWAAR}}
</ul>
</section>
{{/MET_ONWAAR}}
{{#MET_EDITIES}}
<section aria-labelledby="edities">
<h2 id="edities">Vastgestelde edities</h2>
{{>UITLEG_KENMERK}}
{{#EDITIE}}
<h3>{{EDITIEKOP}}</h3>
{{#EDITIERIJ}}
<p><strong>{{RIJNAAM}}:</strong> {{RIJWAARDE}}</p>
{{/EDITIERIJ}}
<p>Kenmerk van het rapport (SHA-256): <code class="lang">{{KENMERK}}</code></p>
<ul>
<li><a href="{{EDITIEPAD}}">Rapport bekijken<span class="alleen-gehoord">: {{EDITIEKOP}}</span></a></li>
<li><a href="{{BESTANDPAD}}">Rapport downloaden<span class="alleen-gehoord">: {{EDITIEKOP}}</span></a></li>
</ul>
{{/EDITIE}}
</section>
{{/MET_EDITIES}}
{{#GROEP}}
<section>
<h2>{{GROEPKOP}}</h2>
<ul class="toetslijst">
{{#STUK}}
<li>
<h3>{{#MET_LINK}}<a href="{{STUKPAD}}">{{STUKKOP}}</a>{{/MET_LINK}}{{#ZONDER_LINK}}{{STUKNAAM}}{{/ZONDER_LINK}}</h3>
<p>{{STUKSTAND}}</p>
{{#VLAG}}
<p class="vlag">{{VLAGTEKST}}</p>
{{/VLAG}}
</li>
{{/STUK}}
</ul>
</section>
{{/GROEP}}
{{#MET_STAPPEN}}
<section aria-labelledby="wie-deed-wat">
<h2 id="wie-deed-wat">Wie deed wat</h2>
<ol>
{{#STAP}}
<li>{{STAPTEKST}}</li>
{{/STAP}}
</ol>
</section>
{{/MET_STAPPEN}}
<p><a href="{{TERUGPAD}}">Naar het landelijk beeld</a></p>
{{>PAGINAVOET}}
