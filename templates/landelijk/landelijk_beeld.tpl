{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p class="intro beeldzin">{{ZIN}}</p>
{{#MET_GESLOTEN}}
<p class="explanation">{{GESLOTEN}}</p>
{{/MET_GESLOTEN}}
<nav class="onderzoeknav" aria-label="Op deze pagina en daarbij">
{{#WEGGROEP}}
<div class="weggroep">
{{#MET_WEGKOP}}
<p>{{WEGKOP}}</p>
{{/MET_WEGKOP}}
<ul>
{{#WEG}}
<li><a href="{{WEGPAD}}">{{WEGTEKST}}</a></li>
{{/WEG}}
</ul>
</div>
{{/WEGGROEP}}
</nav>
{{>LANDFILTER}}
<section aria-labelledby="ranglijst">
<h2 id="ranglijst">Ranglijst</h2>
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
{{#MEENEMEN}}
<ul class="naast-elkaar niet-op-papier">
{{#BESTAND}}
<li><a href="{{BESTANDPAD}}">{{BESTANDTEKST}}</a></li>
{{/BESTAND}}
</ul>
{{/MEENEMEN}}
{{#FIGUUR}}
<figure>
{{>SPREIDING}}
<figcaption>Onder elke kolom staat het aantal verwachtingen met voldoende, erboven het aantal organisaties.</figcaption>
</figure>
{{/FIGUUR}}
{{#RANGTABEL}}
<div class="horizontal-scroll" role="region" aria-label="De organisaties op volgorde" tabindex="0">
<table class="stand ranglijst">
<caption>De organisaties op volgorde</caption>
<thead><tr>{{#SORTEERKOP}}<th scope="col"{{#MET_RICHTING}} aria-sort="{{RICHTING}}"{{/MET_RICHTING}} class="{{KOPSOORT}}">{{#MET_SORTEERPAD}}<a href="{{SORTEERPAD}}"{{#MET_UITLEG}} title="{{UITLEG}}"{{/MET_UITLEG}}>{{KOPTEKST}}</a>{{/MET_SORTEERPAD}}{{#ZONDER_SORTEERPAD}}{{KOPTEKST}}{{/ZONDER_SORTEERPAD}}</th>{{/SORTEERKOP}}</tr></thead>
<tbody>
{{#RIJ}}
<tr><td class="getal">{{RANG}}</td><th scope="row">{{>ORGANISATIENAAM}}</th>{{#AANDEEL}}<td class="getal">{{AANDEEL}}</td>{{/AANDEEL}}<td class="getal">{{VOLDOENDE}}</td><td class="getal">{{ONVOLDOENDE}}</td><td class="getal">{{OPEN}}</td>{{#OORDEEL}}<td class="midden {{SOORT}}">{{LETTER}}</td>{{/OORDEEL}}{{#NA_HERTOETS}}<td>{{HERTOETSSTAND}}</td>{{/NA_HERTOETS}}<td class="dag">{{DAG}}{{#MET_OUD}} <span class="bij">({{OUD}})</span>{{/MET_OUD}}</td>{{#RONDE}}<td><a href="{{RONDEPAD}}">{{RONDENAAM}}</a></td>{{/RONDE}}<td>{{STATUS}}</td></tr>
{{/RIJ}}
</tbody>
</table>
</div>
<p class="klein">V is voldoende, M is matig, O is onvoldoende. Een streepje: geen oordeel, geen rang of niet bekend. Twee getallen bij de rang: de beste en de slechtste die nog kan.{{#MET_NIETS}} Met nvt is op dat criterium niets van toepassing; dan is er geen oordeel.{{/MET_NIETS}} Organisaties met een gelijk {{MAAT}} delen de rang; zij staan dan op alfabet.</p>
{{>BLADERBALK}}
{{/RANGTABEL}}
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
<li>{{PLAATSTEKST}}</li>
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
<h2 id="verwachtingen">Per verwachting, de moeilijkste eerst</h2>
<p>Kies een verwachting om te zien welke organisaties erachter zitten, of open de namen onder de tekst.</p>
{{#VERWACHTINGEN}}
{{>STANDTABEL}}
{{/VERWACHTINGEN}}
</section>
{{#KAART}}
<section aria-labelledby="kaart">
<h2 id="kaart">Op de kaart</h2>
{{>TEGELKAART}}
</section>
{{/KAART}}
{{#WAT_LOOPT}}
<section aria-labelledby="loopt">
<h2 id="loopt">Wat nog loopt</h2>
<p>{{LOOPZIN}} Alleen de landelijk coördinator ziet dit. Het telt in geen getal hierboven mee.</p>
{{#LOOPTABEL}}
<div class="horizontal-scroll" role="region" aria-label="Toetsen die nog lopen" tabindex="0">
<table class="stand">
<caption>Toetsen die nog lopen, de kortste termijn eerst</caption>
<thead><tr><th scope="col">Organisatie</th><th scope="col">Stand</th><th scope="col">Sinds</th><th scope="col">Aan zet</th><th scope="col">Uiterlijk</th></tr></thead>
<tbody>
{{#LOOPT}}
<tr><th scope="row">{{>ORGANISATIENAAM}}</th><td>{{LOOPTSTATUS}}</td><td class="dag">{{SINDS}}</td><td>{{AAN_ZET}}</td><td class="dag">{{TERMIJN}}{{#TE_LAAT}} <b>te laat</b>{{/TE_LAAT}}</td></tr>
{{/LOOPT}}
</tbody>
</table>
</div>
{{/LOOPTABEL}}
{{>BLADERBALK}}
<p><a href="{{WACHTLIJST}}">Wat op wie wacht, met namen</a></p>
</section>
{{/WAT_LOOPT}}
{{#VERANDERD}}
<section aria-labelledby="veranderd">
<h2 id="veranderd">Wat er aan dit onderzoek veranderde</h2>
{{>VERANDERINGEN}}
<p><a href="{{VERANDERD_PAD}}">Alles wat er aan dit onderzoek veranderde</a></p>
</section>
{{/VERANDERD}}
{{>PAGINAVOET}}
