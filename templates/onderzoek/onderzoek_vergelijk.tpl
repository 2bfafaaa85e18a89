{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<form class="zoeken" method="get" action="{{ACTIE}}">
{{>FORMULIERVELD}}
<button type="submit">Vergelijk</button>
</form>
{{#VERGELIJKING}}
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
{{#MEDIAANZIN}}
<p>{{MEDIAANTEKST}}</p>
{{/MEDIAANZIN}}
<div class="horizontal-scroll" role="region" aria-label="{{BIJSCHRIFT}}" tabindex="0">
<table class="vergelijking wissel">
<caption>{{BIJSCHRIFT}}</caption>
<thead><tr><th scope="col">Criterium of verwachting</th>{{#KOP}}<th scope="col">{{>ORGANISATIENAAM}} <span class="bij">{{STATUS}}</span></th>{{/KOP}}<th scope="col">Het land</th><th scope="col">Verschil</th></tr></thead>
<tbody>
{{#REGEL}}
<tr class="{{RIJSOORT}}"><th scope="row"><span class="code">{{CODE}}</span> {{RIJTEKST}}</th>{{#VAK}}<td data-kop="{{KOLOM}}"><span class="{{VORM}} {{SOORT}}">{{TEKEN}}</span> {{WOORD}}{{#MET_BIJ}} <span class="bij">{{BIJ}}</span>{{/MET_BIJ}}{{#MET_TEKST}}<p class="bij">{{GESCHREVEN}} <a href="{{PAD_TEKST}}">Lees verder<span class="alleen-gehoord">: {{KOLOM}}, {{CODE}}</span></a></p>{{/MET_TEKST}}</td>{{/VAK}}<td data-kop="Het land">{{LAND}}</td><td data-kop="Verschil">{{#VERSCHIL}}<b>{{VERSCHIL}}</b>{{/VERSCHIL}}{{#GELIJK}}{{VERSCHIL}}{{/GELIJK}}</td></tr>
{{/REGEL}}
</tbody>
</table>
</div>
{{/VERGELIJKING}}
{{>PAGINAVOET}}
