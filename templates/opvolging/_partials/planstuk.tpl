{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<article>
<h3>{{NAAM}}</h3>
{{#VERSCHIL}}
<p><strong>{{VERSCHIL}}</strong></p>
{{/VERSCHIL}}
{{>SAMENVATTINGSLIJST}}
{{#TEKST}}
<h4>{{STUKNAAM}}</h4>
<div class="opmaak">{{STUK_HTML:none}}</div>
{{/TEKST}}
{{#WIJZIGINGEN}}
<details>
<summary>Wat er anders is dan in het vorige plan</summary>
{{#WIJZIGING}}
<h4>{{VELDNAAM}}</h4>
{{>TEKSTVERSCHIL}}
{{/WIJZIGING}}
</details>
{{/WIJZIGINGEN}}
{{#OORDEEL}}
<h4>Oordeel</h4>
{{>PLANANTWOORDEN}}
{{/OORDEEL}}
{{#BEOORDELEN}}
<p><a href="{{BEOORDEELPAD}}">{{BEOORDEELTEKST}}<span class="alleen-gehoord">: {{WATBEOORDEELD}}</span></a></p>
{{/BEOORDELEN}}
</article>
