{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#ZIN}}
<p class="warning">{{TEKST}}</p>
{{/ZIN}}
{{>SAMENVATTINGSLIJST}}
{{#DOEN}}
<p><a class="button" href="{{DOEPAD}}">{{DOETEKST}}</a></p>
{{/DOEN}}
{{#MET_VERSIES}}
<section aria-labelledby="geschiedenis">
<h2 id="geschiedenis">Geschiedenis</h2>
{{#VERSIE}}
<section class="versie" aria-labelledby="versie-{{NUMMER}}">
<h3 id="versie-{{NUMMER}}">Versie {{NUMMER}}: {{STAND_TOEN}}</h3>
<p>{{WIE}}</p>
{{#MET_REDEN}}
<p>Reden: {{REDEN}}</p>
{{/MET_REDEN}}
{{#VELD}}
<p><strong>{{LABEL}}</strong>: <span class="met-regels">{{WAARDE_TOEN}}</span></p>
{{/VELD}}
</section>
{{/VERSIE}}
</section>
{{/MET_VERSIES}}
<p><a href="{{TERUGPAD}}">Naar het verhaal van de organisatie</a></p>
{{>PAGINAVOET}}
