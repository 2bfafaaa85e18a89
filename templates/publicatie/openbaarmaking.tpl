{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Kies volgens welke wet de rapporten van dit onderzoek openbaar worden. Of die wet voor deze organisaties geldt, beslist Maatlat niet.</p>
{{>STAPFORMULIER}}
{{#REGIME}}
<section>
<h2>{{REGIMENAAM}}</h2>
{{>SAMENVATTINGSLIJST}}
{{#MET_OPEN}}
<p class="explanation">Niet gevonden, dus zelf na te gaan:</p>
<ul>
{{#OPEN_PUNT}}
<li>{{PUNT}}</li>
{{/OPEN_PUNT}}
</ul>
{{/MET_OPEN}}
</section>
{{/REGIME}}
{{>PAGINAVOET}}
