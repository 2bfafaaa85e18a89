{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Met een dossiersteekproef ziet u hoe vaak iets in alle dossiers gebeurt, en hoe zeker dat is. De computer of de dobbelsteen kiest de dossiers. De organisatie kan de keuze narekenen.</p>
{{#NIEUW}}
<p><a class="button" href="{{NIEUWPAD}}">Nieuwe steekproef</a></p>
{{/NIEUW}}
{{#LEEG}}
<p>Er zijn {{#NOG}}nog {{/NOG}}geen steekproeven.</p>
{{/LEEG}}
{{#LIJST}}
<ul class="takenlijst">
{{#STEEKPROEF}}
<li id="steekproef-{{NUMMER}}">
<div><a href="{{PAD}}">{{STEEKPROEFNAAM}}</a><p class="bij">{{UITLEG}}</p></div>
{{>STATUSLABEL}}
</li>
{{/STEEKPROEF}}
</ul>
{{/LIJST}}
<p><a href="{{BRONNENPAD}}">Naar alle bronnen</a></p>
{{>PAGINAVOET}}
