{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{BEZOEK}}{{#IN_WOORDEN}}. Bij het bezoek staat: {{WIE}}{{/IN_WOORDEN}}.</p>
{{#NIEMAND}}
<p>Er is nog niet gekozen wie erbij was.</p>
{{/NIEMAND}}
{{#ERBIJ}}
<p>Erbij: {{NAMEN}}.</p>
{{/ERBIJ}}
{{#FORMULIER}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
{{#WAS}}
<input type="hidden" name="was" value="{{WAS_NR}}">
{{/WAS}}
{{>FORMULIERVELD}}
<button type="submit">Opslaan</button>
</form>
{{/FORMULIER}}
{{>PAGINAVOET}}
