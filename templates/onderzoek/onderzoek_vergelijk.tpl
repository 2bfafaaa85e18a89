{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<form class="zoeken" method="get" action="{{ACTIE}}">
{{>FORMULIERVELD}}
<button type="submit">Vergelijk</button>
</form>
{{#VERGELIJKING}}
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
<div class="horizontal-scroll" role="region" aria-label="{{NAAM_A}} naast {{NAAM_B}}" tabindex="0">
<table class="vergelijking wissel">
<caption>{{NAAM_A}} naast {{NAAM_B}}</caption>
<thead><tr><th scope="col">Criterium of verwachting</th><th scope="col">{{#KOP_A}}{{>ORGANISATIENAAM}}{{/KOP_A}} <span class="bij">{{STATUS_A}}</span></th><th scope="col">{{#KOP_B}}{{>ORGANISATIENAAM}}{{/KOP_B}} <span class="bij">{{STATUS_B}}</span></th><th scope="col">Verschil</th></tr></thead>
<tbody>
{{#REGEL}}
<tr class="{{RIJSOORT}}"><th scope="row"><span class="code">{{CODE}}</span> {{TEKST}}</th><td data-kop="{{NAAM_A}}">{{#VAK_A}}<span class="{{VORM}} {{SOORT}}">{{TEKEN}}</span> {{WOORD}}{{/VAK_A}}</td><td data-kop="{{NAAM_B}}">{{#VAK_B}}<span class="{{VORM}} {{SOORT}}">{{TEKEN}}</span> {{WOORD}}{{/VAK_B}}</td><td data-kop="Verschil">{{#VERSCHIL}}<b>{{VERSCHIL}}</b>{{/VERSCHIL}}{{#GELIJK}}{{VERSCHIL}}{{/GELIJK}}</td></tr>
{{/REGEL}}
</tbody>
</table>
</div>
{{/VERGELIJKING}}
{{>PAGINAVOET}}
