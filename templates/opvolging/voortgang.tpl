{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{STAND}}</p>
{{#WAARSCHUWING}}
<p class="warning">{{WAARSCHUWTEKST}}</p>
{{/WAARSCHUWING}}
<section aria-labelledby="ritme">
<h2 id="ritme">Wanneer de organisatie meldt</h2>
{{#GEEN_RITME}}
<p>Er is nog niet afgesproken hoe vaak de organisatie meldt. Tussendoor melden kan altijd.</p>
{{/GEEN_RITME}}
{{#RITME}}
<h3>{{ONDERWERP}}</h3>
<p>{{HOE_VAAK}}</p>
{{#RITMESTAND}}
<p>{{STANDREGEL}}</p>
{{/RITMESTAND}}
{{#MET_BERICHTEN}}
<ul class="voortgangberichten">
{{>VOORTGANGBERICHT}}
</ul>
{{/MET_BERICHTEN}}
{{#MET_ACTIES}}
<p class="knoppen">{{#ACTIE}}<a class="button" href="{{ACTIEPAD}}">{{ACTIETEKST}}</a> {{/ACTIE}}</p>
{{/MET_ACTIES}}
{{#STOPPEN}}
<form method="post" action="{{STOPPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
<button type="submit" class="secondary">Stop dit ritme<span class="alleen-gehoord">: {{STOPT}}</span></button>
</form>
{{/STOPPEN}}
{{/RITME}}
{{#NIEUW_RITME}}
<p><a class="button" href="{{RITMEPAD}}">Stel een ritme in</a></p>
{{/NIEUW_RITME}}
</section>
<section aria-labelledby="maatregelen">
<h2 id="maatregelen">Maatregelen</h2>
{{#GEEN_MAATREGEL}}
<p>Er is geen maatregel.</p>
{{/GEEN_MAATREGEL}}
{{#MAATREGELEN}}
{{>VOORTGANGBLOK}}
{{/MAATREGELEN}}
</section>
<section aria-labelledby="audits">
<h2 id="audits">Eigen audits van de organisatie</h2>
{{#GEEN_AUDIT}}
<p>Er is nog geen eigen audit gevraagd of ingediend.</p>
{{/GEEN_AUDIT}}
{{#AUDITS}}
{{>VOORTGANGBLOK}}
{{/AUDITS}}
{{#MET_AUDITACTIES}}
<p class="knoppen">{{#AUDITACTIE}}<a class="button" href="{{ACTIEPAD}}">{{ACTIETEKST}}</a> {{/AUDITACTIE}}</p>
{{/MET_AUDITACTIES}}
</section>
{{#SLOT}}
<section aria-labelledby="afsluiten">
<h2 id="afsluiten">Afsluiten</h2>
{{#BELETSEL}}
<p>{{BELETSELTEKST}}</p>
{{/BELETSEL}}
{{#MET_SLOTACTIES}}
<p class="knoppen">{{#SLOTACTIE}}<a class="button" href="{{ACTIEPAD}}">{{ACTIETEKST}}</a> {{/SLOTACTIE}}</p>
{{/MET_SLOTACTIES}}
</section>
{{/SLOT}}
{{>PAGINAVOET}}
