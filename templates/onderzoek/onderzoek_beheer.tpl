{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#MELDING}}
<p class="explanation">{{MELDINGSTEKST}}</p>
{{/MELDING}}
<section aria-labelledby="zo-staat-het-nu">
<h2 id="zo-staat-het-nu">Zo staat het nu</h2>
{{>SAMENVATTINGSLIJST}}
{{#MAG_WIJZIGEN}}
<p><a href="{{WIJZIG_PAD}}">Beschrijving of beslisregels wijzigen</a></p>
{{/MAG_WIJZIGEN}}
</section>
<section aria-labelledby="organisaties">
<h2 id="organisaties">Organisaties in dit onderzoek</h2>
<ul class="toetslijst">
{{#TOETS}}
<li>
<h3><a href="{{TOETS_PAD}}">{{ORGANISATIE}}</a></h3>
<p>Status: {{STATUS}}.{{#MET_UITLEG}} {{UITLEG}}{{/MET_UITLEG}}</p>
{{#ACTIE}}
<p><a href="{{ACTIE_PAD}}">{{ACTIE_VAN}} uit het onderzoek halen</a></p>
{{/ACTIE}}
</li>
{{/TOETS}}
</ul>
{{#MAG_ERBIJ}}
<p><a class="button" href="{{ERBIJ_PAD}}">Organisatie toevoegen</a></p>
{{/MAG_ERBIJ}}
<p><a href="{{TEAM_PAD}}">Teams van dit onderzoek</a></p>
</section>
{{#MET_UITGEHAALD}}
<section aria-labelledby="uitgehaald">
<h2 id="uitgehaald">Uit het onderzoek gehaald</h2>
<p>Deze toetsen blijven bewaard. Wie ze kon lezen, kan ze nog lezen. Ze tellen nergens mee.</p>
<ul class="toetslijst">
{{#UITGEHAALD}}
<li>
<h3><a href="{{TOETS_PAD}}">{{ORGANISATIE}}</a></h3>
<p>Status: {{STATUS}}.</p>
{{#MET_UITLEG}}
<p class="zoals-getypt">{{UITLEG}}</p>
{{/MET_UITLEG}}
{{#ACTIE}}
<p><a href="{{ACTIE_PAD}}">{{ACTIE_VAN}} terugzetten in het onderzoek</a></p>
{{/ACTIE}}
</li>
{{/UITGEHAALD}}
</ul>
</section>
{{/MET_UITGEHAALD}}
{{#MAG_SLUITEN}}
<section aria-labelledby="sluiten">
<h2 id="sluiten">Onderzoek sluiten</h2>
<p>In een gesloten onderzoek komen geen organisaties, teams en scores meer bij. Wat is vastgesteld, kan nog worden gepubliceerd.</p>
<p><a href="{{SLUIT_PAD}}">Dit onderzoek sluiten</a></p>
</section>
{{/MAG_SLUITEN}}
{{#MAG_HEROPENEN}}
<section aria-labelledby="heropenen">
<h2 id="heropenen">Onderzoek heropenen</h2>
<p><a href="{{HEROPEN_PAD}}">Dit onderzoek heropenen</a></p>
</section>
{{/MAG_HEROPENEN}}
<p><a href="{{VERANDERD_PAD}}">Wat er aan dit onderzoek veranderde</a></p>
<p><a href="{{BEELD_PAD}}">Naar het landelijk beeld</a></p>
{{>PAGINAVOET}}
