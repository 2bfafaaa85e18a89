{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>De tweede beoordelaar ziet de bronnen en bevindingen van deze toets, en geen enkele score van het team, tot de eigen scores zijn ingediend.</p>
{{#ER_IS}}
<p>{{NU}}</p>
{{/ER_IS}}
{{#NIET}}
<p class="explanation">{{WAAROM}}</p>
{{/NIET}}
{{#NIEMAND}}
<p>Er is niemand die u kunt kiezen. Vraag de beheerder om een inspecteur uit te nodigen.</p>
{{/NIEMAND}}
{{#KIEZEN}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Opslaan</button>
</form>
{{/KIEZEN}}
{{#STOPPEN}}
<form method="post" action="{{STOPPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="doe" value="stop">
<button type="submit" class="secondary">Tweede beoordelaar eraf halen</button>
</form>
{{/STOPPEN}}
<p><a href="{{TERUGPAD}}">Naar de tweede scores van dit onderzoek</a></p>
{{>PAGINAVOET}}
