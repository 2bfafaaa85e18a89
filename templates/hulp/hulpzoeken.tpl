{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{>HULPZOEKVELD}}
{{#GEZOCHT}}
<h2 id="gevonden">{{HOEVEEL}}</h2>
{{#NIETS_GEVONDEN}}
<ul>
<li>Kijk of de woorden goed gespeld zijn.</li>
<li>Zoek met één woord, of met een korter woord: "termijn" vindt ook "bewaartermijn".</li>
<li>Bekijk <a href="/hulp">alle delen van Hulp</a>.</li>
<li>Staat het er niet bij? Vraag het aan uw beheerder.</li>
</ul>
{{/NIETS_GEVONDEN}}
{{#VONDSTEN}}
<ol class="vondsten" aria-labelledby="gevonden">
{{#VONDST}}
<li>
<h3><a href="{{VONDSTPAD}}">{{#KOPSTUK}}{{#GEVONDEN}}<mark>{{STUK}}</mark>{{/GEVONDEN}}{{#GEWOON}}{{STUK}}{{/GEWOON}}{{/KOPSTUK}}</a></h3>
<p class="bij">{{DEELTITEL}}</p>
<p>{{#TEKSTSTUK}}{{#GEVONDEN}}<mark>{{STUK}}</mark>{{/GEVONDEN}}{{#GEWOON}}{{STUK}}{{/GEWOON}}{{/TEKSTSTUK}}</p>
</li>
{{/VONDST}}
</ol>
{{/VONDSTEN}}
{{/GEZOCHT}}
{{>PAGINAVOET}}
