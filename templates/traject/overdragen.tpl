{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Kan iemand niet doen waar deze toets op wacht? Wijs hier iemand anders aan. Wie u aanwijst, ziet de toets meteen. Wie het eerst zou doen, ziet de toets niet meer, behalve als die persoon in het team zit.</p>
{{#NIETS}}
<p>Deze toets wacht nu niet op iemand die is aangewezen.</p>
{{/NIETS}}
{{#TAAK}}
<section aria-labelledby="taak-{{ANKER}}">
<h2 id="taak-{{ANKER}}">{{TITEL_TAAK}}</h2>
{{#NIEMAND}}
<p>Er is niemand aangewezen.</p>
{{/NIEMAND}}
{{#NU}}
<p>Nu: {{GENOEMD}}</p>
{{/NU}}
{{#BEZWAAR}}
<p class="warning">{{WAAROM}}</p>
{{/BEZWAAR}}
{{#GEEN_KANDIDATEN}}
<p class="warning">Er is niemand die dit kan. Vraag de beheerder om iemand uit te nodigen.</p>
{{/GEEN_KANDIDATEN}}
{{#FORMULIER}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
<input type="hidden" name="taak" value="{{SLEUTEL}}">
{{>FORMULIERVELD}}
<button type="submit">Wijs aan<span class="alleen-gehoord">: {{TITEL_TAAK}}</span></button>
</form>
{{/FORMULIER}}
</section>
{{/TAAK}}
{{>PAGINAVOET}}
