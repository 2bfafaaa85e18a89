{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#MELDING}}
<p class="explanation">{{TEKST}}</p>
{{/MELDING}}
{{#KIEZEN}}
<form class="zoeken niet-op-papier" method="get" action="{{PAD}}">
{{>FORMULIERVELD}}
<button type="submit">Toon</button>
</form>
{{/KIEZEN}}
{{#LEEG}}
<p>{{TEKST}}</p>
{{/LEEG}}
{{#BEELD}}
{{#ZIN}}
<p>{{TEKST}}</p>
{{/ZIN}}
{{#MET_SPREIDING}}
{{>SPREIDING}}
{{/MET_SPREIDING}}
<section aria-labelledby="per-criterium">
<h2 id="per-criterium">Per criterium</h2>
<table class="stand wissel">
<thead><tr><th scope="col">Criterium</th><th scope="col">Eigen oordeel</th>{{#KOP_LAND}}<th scope="col">Voldoende</th><th scope="col">Matig</th><th scope="col">Onvoldoende</th>{{/KOP_LAND}}</tr></thead>
<tbody>
{{#CRITERIUM}}
<tr><th scope="row"><span class="code">{{CODE}}</span> {{TEKST}}</th><td data-kop="Eigen oordeel">{{>OORDEEL}}</td>{{#CEL}}<td data-kop="{{KOLOM}}">{{#EIGEN}}<b>{{AANTAL}}, ook eigen</b>{{/EIGEN}}{{#ANDERS}}{{AANTAL}}{{/ANDERS}}</td>{{/CEL}}</tr>
{{/CRITERIUM}}
</tbody>
</table>
</section>
<section aria-labelledby="per-verwachting">
<h2 id="per-verwachting">Per verwachting</h2>
<table class="stand wissel">
<thead><tr><th scope="col">Verwachting</th><th scope="col">Eigen score</th>{{#VKOP_LAND}}<th scope="col">Hoeveel voldoen</th>{{/VKOP_LAND}}</tr></thead>
<tbody>
{{#VERWACHTING}}
<tr><th scope="row"><span class="code">{{CODE}}</span> {{TEKST}}</th><td data-kop="Eigen score"><span class="score {{SOORT}}" aria-hidden="true">{{TEKEN}}</span> {{SCORE}}{{#LEREN}} <a class="niet-op-papier" href="{{LEERPAD}}">Wie doet {{CODE}} goed?</a>{{/LEREN}}</td>{{#MET_LAND}}<td data-kop="Hoeveel voldoen">{{LAND}}</td>{{/MET_LAND}}</tr>
{{/VERWACHTING}}
</tbody>
</table>
</section>
{{#LEERDEEL}}
<section aria-labelledby="leren">
<h2 id="leren">Hoe anderen het doen</h2>
<p>Dit is gepubliceerd bij verwachtingen die hier onvoldoende zijn. <span class="niet-op-papier">De link eronder leidt naar de good practices bij die verwachting. Daar staat van welke organisatie ze zijn, als het rapport dat zegt.</span></p>
{{#LEERPLEK}}
<h3><span class="code">{{CODE}}</span> {{NORM}}</h3>
<ul class="bevindingen">
{{#PRACTICE}}
<li class="bevinding">
{{#OPGEMAAKT}}
<div class="opmaak">{{TEKST_HTML:none}}</div>
{{/OPGEMAAKT}}
{{#PLAT}}
<p>{{TEKST}}</p>
{{/PLAT}}
<p class="bij">{{BRON}}</p>
</li>
{{/PRACTICE}}
</ul>
<p class="niet-op-papier"><a href="{{PAD}}">Naar de good practices bij {{CODE}}</a></p>
{{/LEERPLEK}}
</section>
{{/LEERDEEL}}
<section aria-labelledby="wie-telt">
<h2 id="wie-telt">Wie hier meetelt</h2>
{{#TELZIN}}
<p>{{TEKST}}</p>
{{/TELZIN}}
</section>
{{/BEELD}}
{{#ERNA}}
<p class="niet-op-papier"><a href="{{ERNAPAD}}">{{ERNATEKST}}</a></p>
{{/ERNA}}
{{>PAGINAVOET}}
