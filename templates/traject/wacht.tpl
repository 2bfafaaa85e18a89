{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#LAAT}}
<p class="warning">{{HOEVEEL_LAAT}}</p>
{{/LAAT}}
{{#NIETS}}
<p>Er wacht nu niets op u.</p>
{{/NIETS}}
{{#LIJST}}
<div class="horizontal-scroll" tabindex="0" role="region" aria-label="Tabel met wat op u wacht">
<table class="wissel">
<thead>
<tr><th scope="col">Wat u doet</th><th scope="col">Organisatie</th><th scope="col">Onderzoek</th><th scope="col">Uiterlijk</th></tr>
</thead>
<tbody>
{{#RIJ}}
<tr><td data-kop="Wat u doet">{{#LINK}}<a href="{{PAD}}">{{WAT}}</a>{{/LINK}}{{#ZONDER_LINK}}{{WAT}}{{/ZONDER_LINK}}</td><td data-kop="Organisatie">{{ORGANISATIE}}</td><td data-kop="Onderzoek">{{ONDERZOEK}}</td><td data-kop="Uiterlijk">{{UITERLIJK}}{{#TE_LAAT}} <strong>(te laat)</strong>{{/TE_LAAT}}</td></tr>
{{/RIJ}}
</tbody>
</table>
</div>
{{>BLADERBALK}}
{{/LIJST}}
<p>Maatlat verstuurt geen e-mail. U kunt dit wel <a href="/account/agenda">in uw eigen agenda zetten</a>.</p>
{{>PAGINAVOET}}
