{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#KIEZEN}}
<form class="zoeken" method="get" action="/zelfevaluatie/jaren">
{{>FORMULIERVELD}}
<button type="submit">Toon</button>
</form>
{{/KIEZEN}}
{{#LEEG}}
<p>Er is nog geen zelfevaluatie. Zodra er een is, staat zij hier; de volgende komt ernaast.</p>
{{/LEEG}}
{{#BEELD}}
<p>{{TRENDZIN}}</p>
{{#MET_WEGGELATEN}}
<p class="explanation">{{WEGGELATEN}}</p>
{{/MET_WEGGELATEN}}
<div class="horizontal-scroll" role="region" aria-label="Scores per verwachting, van oud naar nieuw" tabindex="0">
<table class="vergelijking wissel">
<caption>Scores per verwachting, van oud naar nieuw</caption>
<thead><tr><th scope="col">Verwachting</th>{{#KOP}}<th scope="col">{{KOPNAAM}} <span class="bij">{{KOPWAT}}, {{KOPSTAND}}</span></th>{{/KOP}}<th scope="col">Trend</th></tr></thead>
<tbody>
{{#DEEL}}
<tr class="criteriumrij"><th scope="rowgroup" colspan="{{BREEDTE}}"><span class="code">{{DEELCODE}}</span> {{DEELTEKST}}</th></tr>
{{#RIJ}}
<tr class="verwachtingrij"><th scope="row"><span class="code">{{CODE}}</span> {{TEKST}}{{#LEREN}} <a class="niet-op-papier" href="{{LEERPAD}}">Wie doet {{LEERCODE}} goed?</a>{{/LEREN}}</th>{{#CEL}}<td data-kop="{{KOLOM}}"><span class="score {{SOORT}}">{{TEKEN}}</span> {{WOORD}}</td>{{/CEL}}<td data-kop="Trend">{{#ANDERS}}<b>{{TREND}}</b>{{/ANDERS}}{{#GELIJK}}{{TREND}}{{/GELIJK}}</td></tr>
{{/RIJ}}
{{/DEEL}}
</tbody>
</table>
</div>
<p class="klein">De trend vergelijkt de laatste twee ingediende zelfevaluaties met een plus of een min. Wat de inspectie vond en wat nog loopt, telt daarin niet mee.</p>
<section aria-labelledby="aantallen">
<h2 id="aantallen">Hoeveel voldoende en onvoldoende</h2>
<table class="stand wissel">
<thead><tr><th scope="col">Van wanneer</th><th scope="col">Aantal</th><th scope="col">Verdeling</th></tr></thead>
<tbody>
{{#KOLOM}}
<tr><th scope="row">{{#LINK}}<a href="{{PAD}}">{{NAAM}}</a>{{/LINK}}{{#ZONDER_LINK}}{{NAAM}}{{/ZONDER_LINK}} <span class="bij">{{WAT}}, {{STAND}}</span></th><td data-kop="Aantal">{{TELLING}}</td><td class="beeld" data-kop="Verdeling">{{>BALK}}</td></tr>
{{/KOLOM}}
</tbody>
</table>
</section>
{{/BEELD}}
<p><a href="/zelfevaluatie">Naar de zelfevaluaties</a></p>
{{>PAGINAVOET}}
