{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{#LEEG}}
<p>Kies “Controleer” om te zien welke bevindingen uw notities geven.</p>
{{/LEEG}}
{{#GEVULD}}
<p>{{SAMENVATTING}}</p>
<table class="condensed">
<caption>Notities als bevindingen</caption>
<thead><tr><th scope="col">Regel</th><th scope="col">Bevinding</th><th scope="col">Verwachtingen</th><th scope="col">Ondersteunt</th></tr></thead>
<tbody>
{{#REGEL}}
<tr id="regel-{{NUMMER}}"><th scope="row">{{NUMMER}}</th><td>{{TEKST}}{{#ALS}}<p class="bij">Dit is <a href="{{ALSPAD}}">{{ALSNAAM}}</a>.</p>{{/ALS}}{{#FOUT}}<p class="error">Fout: {{FOUT}}</p>{{/FOUT}}</td><td>{{CODES}}</td><td>{{RICHTING}}</td></tr>
{{/REGEL}}
</tbody>
</table>
{{/GEVULD}}
