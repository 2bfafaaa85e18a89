{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<nav class="onderzoeknav" aria-label="Dit onderzoek">
<ul>
{{#WEG}}
<li><a href="{{WEGPAD}}">{{WEGTEKST}}</a></li>
{{/WEG}}
</ul>
</nav>
{{#MET_GESLOTEN}}
<p class="explanation">{{GESLOTEN}}</p>
{{/MET_GESLOTEN}}
<section aria-labelledby="ranglijst">
<h2 id="ranglijst">Ranglijst</h2>
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
{{#FIGUUR}}
<figure>
{{>SPREIDING}}
<figcaption>Onder elke kolom staat het aantal verwachtingen met voldoende, erboven het aantal organisaties.</figcaption>
</figure>
{{/FIGUUR}}
<div class="horizontal-scroll" role="region" aria-label="De organisaties op volgorde" tabindex="0">
<table class="stand">
<caption>De organisaties op volgorde</caption>
<thead><tr><th scope="col" class="getal">Rang</th><th scope="col">Organisatie</th>{{#MET_AANDEEL}}<th scope="col" class="getal">Aandeel</th>{{/MET_AANDEEL}}<th scope="col" class="getal">Vol&shy;doende</th><th scope="col" class="getal">Onvol&shy;doende</th><th scope="col" class="getal">Nog open</th>{{#CRITERIUM}}<th scope="col" class="midden">{{CODE}}</th>{{/CRITERIUM}}{{#MET_HERTOETS}}<th scope="col">Na hertoets</th>{{/MET_HERTOETS}}<th scope="col">Stand</th></tr></thead>
<tbody>
{{#RIJ}}
<tr><td class="getal">{{RANG}}</td><th scope="row">{{>ORGANISATIENAAM}}</th>{{#AANDEEL}}<td class="getal">{{AANDEEL}}</td>{{/AANDEEL}}<td class="getal">{{VOLDOENDE}}</td><td class="getal">{{ONVOLDOENDE}}</td><td class="getal">{{OPEN}}</td>{{#OORDEEL}}<td class="midden {{SOORT}}">{{LETTER}}</td>{{/OORDEEL}}{{#NA_HERTOETS}}<td>{{HERTOETSSTAND}}</td>{{/NA_HERTOETS}}<td>{{STATUS}}</td></tr>
{{/RIJ}}
</tbody>
</table>
</div>
<p class="klein">V is voldoende, M is matig, O is onvoldoende. Een streepje: (nog) geen oordeel of rang.{{#MET_NIETS}} Met nvt is op dat criterium niets van toepassing; dan is er geen oordeel.{{/MET_NIETS}} Organisaties met een gelijk {{MAAT}} delen de rang; zij staan dan op alfabet.</p>
{{#HERTOETSEN}}
<h3 id="hertoetsen">Hertoetsen</h3>
<p>{{OVER}}</p>
<ul>
{{#HERTOETS}}
<li>{{#MET_PAD}}<a href="{{HERTOETSPAD}}">{{HERTOETSTEKST}}</a>{{/MET_PAD}}{{#ZONDER_PAD}}{{HERTOETSTEKST}}{{/ZONDER_PAD}}</li>
{{/HERTOETS}}
</ul>
{{/HERTOETSEN}}
{{#ZONDER_RANG}}
<h3>Zonder rang</h3>
<ul>
{{#PLAATS}}
<li>{{TEKST}}</li>
{{/PLAATS}}
</ul>
{{/ZONDER_RANG}}
</section>
<section aria-labelledby="criteria">
<h2 id="criteria">Per criterium</h2>
{{#CRITERIA}}
{{>STANDTABEL}}
{{/CRITERIA}}
</section>
<section aria-labelledby="verwachtingen">
<h2 id="verwachtingen">Per verwachting</h2>
<p>Kies een verwachting om te zien welke organisaties erachter zitten.</p>
{{#VERWACHTINGEN}}
{{>STANDTABEL}}
{{/VERWACHTINGEN}}
</section>
{{#VERANDERD}}
<section aria-labelledby="veranderd">
<h2 id="veranderd">Wat er aan dit onderzoek veranderde</h2>
{{>VERANDERINGEN}}
<p><a href="{{VERANDERD_PAD}}">Alles wat er aan dit onderzoek veranderde</a></p>
</section>
{{/VERANDERD}}
{{>PAGINAVOET}}
