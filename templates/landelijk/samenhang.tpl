{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<form class="zoeken lang" method="get" action="{{ACTIE}}">
{{>FORMULIERVELD}}
<button type="submit">Toon</button>
</form>
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
{{#TABEL}}
<div class="horizontal-scroll" role="region" aria-label="{{BIJSCHRIFT}}" tabindex="0">
<table class="stand wissel">
<caption>{{BIJSCHRIFT}}</caption>
<thead><tr><th scope="col">Twee verwachtingen</th><th scope="col">Beide onvoldoende</th><th scope="col">Bij toeval</th><th scope="col">Verschil</th><th scope="col">Alleen de eerste onvoldoende</th><th scope="col">Alleen de tweede onvoldoende</th><th scope="col">Beide voldoende</th><th scope="col">Zoveel of meer door toeval</th></tr></thead>
<tbody>
{{#RIJ}}
<tr><th scope="row">{{#DEEL}}<p><a href="{{PAD}}">{{CODE}}</a> {{TEKST}}</p>{{/DEEL}}<p class="bij">{{ZIN}}</p></th><td data-kop="Beide onvoldoende">{{BEIDE_NIET}}</td><td data-kop="Bij toeval">{{VERWACHT}}</td><td data-kop="Verschil">{{ERBOVEN}}</td><td data-kop="Alleen {{CODE_A}} onvoldoende">{{ALLEEN_A}}</td><td data-kop="Alleen {{CODE_B}} onvoldoende">{{ALLEEN_B}}</td><td data-kop="Beide voldoende">{{BEIDE_WEL}}</td><td data-kop="Zoveel of meer door toeval">{{HOE_VAAK}}</td></tr>
{{/RIJ}}
</tbody>
</table>
</div>
{{/TABEL}}
{{>BLADERBALK}}
{{>PAGINAVOET}}
