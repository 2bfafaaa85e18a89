{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{UITLEG}}</p>
{{#GEEN}}
<p>Er zijn {{#NOG}}nog {{/NOG}}geen {{MEERVOUD}}.{{#DOE}} {{DOE}}{{/DOE}}</p>
{{/GEEN}}
{{#NIEUW}}
<p><a class="button" href="{{NIEUWPAD}}">{{NIEUWTEKST}}</a></p>
{{/NIEUW}}
{{#LIJST}}
<ul class="takenlijst">
{{#RECORD}}
<li id="{{SOORT}}-{{NUMMER}}">
<span><a href="{{RECORDPAD}}">{{NAAM}}</a></span>
{{#VELD}}
<span>{{LABEL}}: {{WAARDE}}</span>
{{/VELD}}
</li>
{{/RECORD}}
</ul>
{{/LIJST}}
{{#WEGGEHAALD}}
<p><a href="{{WEGPAD}}">{{WEGTEKST}}</a></p>
{{/WEGGEHAALD}}
{{>PAGINAVOET}}
