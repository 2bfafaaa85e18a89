{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Kies welke stappen de toetsen van dit onderzoek doorlopen, van concept tot publicatie. U kunt dit later wijzigen.</p>
{{#NOG_NIETS}}
<p class="explanation">{{NOG_NIETS_TEKST}}</p>
{{/NOG_NIETS}}
{{#ONDERWEG}}
<section aria-labelledby="onderweg">
<h2 id="onderweg">Wat een wijziging betekent voor toetsen die al onderweg zijn</h2>
<ul>
{{#ONDERWEG_REGEL}}
<li>{{BETEKENIS}}</li>
{{/ONDERWEG_REGEL}}
</ul>
</section>
{{/ONDERWEG}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{#STAPPEN}}
{{>FORMULIERVELD}}
{{/STAPPEN}}
{{#TERMIJN}}
<fieldset>
<legend>Termijn: {{TERMIJN_LABEL}}</legend>
{{>FORMULIERVELD}}
</fieldset>
{{/TERMIJN}}
{{#WET}}
{{>FORMULIERVELD}}
{{/WET}}
<button type="submit">Opslaan</button>
</form>
{{>PAGINAVOET}}
