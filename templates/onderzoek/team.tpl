{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Kies per organisatie welke inspecteurs de toets doen. Alleen zij kunnen de toets lezen en invullen. Voor het vaststellen zijn twee inspecteurs nodig.</p>
<p><a href="{{BEELD_PAD}}">Naar het landelijk beeld</a></p>
{{#MAG_STAPPEN}}
<p><a href="{{STAPPEN_PAD}}">Stappen en termijnen van dit onderzoek</a></p>
{{/MAG_STAPPEN}}
{{#ZONDER_INSPECTEURS}}
<p class="warning">Er zijn nog geen inspecteurs. Vraag de beheerder om hen uit te nodigen.</p>
{{/ZONDER_INSPECTEURS}}
{{#TOETS}}
<section class="team" id="toets-{{NR}}" aria-labelledby="toets-{{NR}}-kop">
<h2 id="toets-{{NR}}-kop">{{ORGANISATIE}}</h2>
<p>Status: {{STATUS}}. Team: {{NAMEN}}.</p>
{{#WIJZIGEN}}
<p><a href="{{WIJZIG_PAD}}">Team van {{TEAM_VAN}} wijzigen</a></p>
{{/WIJZIGEN}}
{{#FORMULIER}}
<form method="post" action="{{ACTIE}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="toets" value="{{TOETS_NR}}">
{{#WAS}}
<input type="hidden" name="was" value="{{WAS_NR}}">
{{/WAS}}
<fieldset class="veld">
<legend>Inspecteurs in het team van {{TEAM_VAN}}</legend>
{{#PERSOON}}
<div class="checkbox">
<input type="checkbox" id="{{ID}}" name="team" value="{{PERSOON_NR}}"{{#GEKOZEN}} checked{{/GEKOZEN}}>
<label for="{{ID}}">{{PERSOON_NAAM}}</label>
</div>
{{/PERSOON}}
</fieldset>
<button type="submit">Team opslaan</button>
</form>
{{/FORMULIER}}
</section>
{{/TOETS}}
{{>PAGINAVOET}}
