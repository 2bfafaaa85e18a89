{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<form class="zoeken" method="get" action="/landelijk/rondes">
{{>FORMULIERVELD}}
<button type="submit">Vergelijk</button>
</form>
{{#ALINEA}}
<p>{{ALINEATEKST}}</p>
{{/ALINEA}}
{{#VERBAND}}
<table class="stand wissel">
<caption>Verwachtingen van twee kaders naast elkaar</caption>
<thead><tr><th scope="col">{{NAAM_A}}</th><th scope="col">Verband</th><th scope="col">{{NAAM_B}}</th><th scope="col">Waarom</th></tr></thead>
<tbody>
{{#VERBANDRIJ}}
<tr><td data-kop="{{NAAM_A}}"><span class="code">{{CODE_A}}</span> {{TEKST_A}}{{#MET_A}}<br><b>{{A}}</b>{{/MET_A}}</td><th scope="row">{{SOORT}}</th><td data-kop="{{NAAM_B}}"><span class="code">{{CODE_B}}</span> {{TEKST_B}}{{#MET_B}}<br><b>{{B}}</b>{{/MET_B}}</td><td data-kop="Waarom">{{REDEN}}</td></tr>
{{/VERBANDRIJ}}
</tbody>
</table>
{{/VERBAND}}
{{#VERGELIJKING}}
<table class="wissel verschillen">
<caption>Oordelen per criterium</caption>
<thead><tr><th scope="col">Criterium</th><th scope="col">{{NAAM_A}}</th><th scope="col">{{NAAM_B}}</th></tr></thead>
<tbody>
{{#CRITERIUM}}
<tr><th scope="row"><span class="code">{{CODE}}</span> {{TEKST}}</th><td data-kop="{{NAAM_A}}">{{A}}</td><td data-kop="{{NAAM_B}}">{{#ANDERS}}<b>{{B}}</b>{{/ANDERS}}{{#GELIJK}}{{B}}{{/GELIJK}}</td></tr>
{{/CRITERIUM}}
</tbody>
</table>
<div class="horizontal-scroll" role="region" aria-label="Voldoende per verwachting" tabindex="0">
<table class="stand wissel">
<caption>Voldoende per verwachting</caption>
<thead><tr><th scope="col">Verwachting</th><th scope="col">{{NAAM_A}}</th><th scope="col">{{NAAM_B}}</th><th scope="col">Verschil</th><th scope="col">Van onvoldoende naar voldoende</th><th scope="col">Van voldoende naar onvoldoende</th></tr></thead>
<tbody>
{{#VERWACHTING}}
<tr><th scope="row"><span class="code">{{CODE}}</span> {{TEKST}}</th><td data-kop="{{NAAM_A}}">{{A}}</td><td data-kop="{{NAAM_B}}">{{B}}</td><td data-kop="Verschil">{{VERSCHIL}}</td><td data-kop="Van onvoldoende naar voldoende">{{OMHOOG}}</td><td data-kop="Van voldoende naar onvoldoende">{{OMLAAG}}</td></tr>
{{/VERWACHTING}}
</tbody>
</table>
</div>
<table class="stand wissel">
<caption>Wie omhoog ging, en wie omlaag</caption>
<thead><tr><th scope="col">Organisatie</th><th scope="col">Wat</th><th scope="col">{{NAAM_A}}</th><th scope="col">{{NAAM_B}}</th></tr></thead>
<tbody>
{{#GANG}}
<tr><th scope="row">{{>ORGANISATIENAAM}}</th><td data-kop="Wat">{{WAT}}</td><td data-kop="{{NAAM_A}}">{{A}}</td><td data-kop="{{NAAM_B}}">{{B}}</td></tr>
{{/GANG}}
</tbody>
</table>
{{>BLADERBALK}}
{{/VERGELIJKING}}
{{>PAGINAVOET}}
