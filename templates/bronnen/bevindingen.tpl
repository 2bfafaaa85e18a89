{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#NIEUW}}
<p><a class="button" href="{{NIEUWPAD}}">Bevinding toevoegen</a></p>
{{/NIEUW}}
<details{{#OPEN}} open{{/OPEN}}>
<summary>Zoeken en filteren</summary>
<form class="zoeken" method="get" action="{{ZOEKPAD}}" role="search" aria-label="Bevindingen">
{{>FORMULIERVELD}}
<button type="submit">Zoeken</button>
</form>
</details>
<h2 id="gevonden">{{HOEVEEL}}</h2>
{{#NIETS_GEVONDEN}}
<p>Geen enkele bevinding past bij wat u zoekt. Gebruik minder of andere woorden.</p>
{{/NIETS_GEVONDEN}}
{{#ALLES}}
<p><a href="{{ZOEKPAD}}">Toon alle bevindingen</a></p>
{{/ALLES}}
{{#LIJST}}
<ul class="bevindingen" aria-labelledby="gevonden">
{{#BEVINDING}}
<li class="bevinding" id="bevinding-{{NUMMER}}">
<div class="opmaak">{{TEKST_HTML:none}}</div>
{{>VINDPLAATS}}
<p class="bij"><span class="richting {{SOORT}}">{{RICHTING}}</span> {{VERWACHTINGEN}}. Uit <a href="{{BRONPAD}}">{{BRON}}</a>, {{DOOR}}.</p>
<p class="bij"><a href="{{PAD}}">{{LINK}}</a></p>
</li>
{{/BEVINDING}}
</ul>
{{/LIJST}}
{{>BLADERBALK}}
{{#WEGGEHAALD}}
<p><a href="{{WEGPAD}}">{{WEGTEKST}}</a></p>
{{/WEGGEHAALD}}
{{>PAGINAVOET}}
