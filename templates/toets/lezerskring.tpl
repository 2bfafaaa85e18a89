{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{INLEIDING}}</p>
{{#TABEL}}
<section>
<h2>{{TITEL_TABEL}}</h2>
<div class="horizontal-scroll" tabindex="0" role="region" aria-label="Wie leest wat: {{NAAM_TABEL}}">
<table class="wissel">
<thead>
<tr><th scope="col">Wie</th>{{#KOLOM}}<th scope="col">{{KOLOMKOP}}</th>{{/KOLOM}}</tr>
</thead>
<tbody>
{{#RIJ}}
<tr><th scope="row">{{WIE}}</th>{{#CEL}}<td data-kop="{{KOLOM_HIER}}">{{WOORD}}</td>{{/CEL}}</tr>
{{/RIJ}}
</tbody>
</table>
</div>
</section>
{{/TABEL}}
<ul>
<li>Wat iemand typt en nog niet opsloeg, ziet alleen diegene zelf.</li>
<li>Wie geblokkeerd is, leest niets.</li>
<li>Wie een zelfevaluatie, een interview, antwoorden over een dossier, een bijlage of een rapport opent, staat met het moment in het logboek.</li>
</ul>
{{#VERDER}}
<p><a href="{{VERDER_PAD}}">{{VERDER_TEKST}}</a></p>
{{/VERDER}}
{{>PAGINAVOET}}
