{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<form class="zoeken lang niet-op-papier" method="get" action="/good-practices" role="search" aria-label="Good practices">
{{>FORMULIERVELD}}
<button type="submit">Zoeken</button>
</form>
{{#ALLES}}
<p class="niet-op-papier"><a href="/good-practices">Toon alle good practices</a></p>
{{/ALLES}}
{{#VERWACHTING}}
<section aria-labelledby="wie">
<h2 id="wie">Wie doet dit goed?</h2>
<p class="norm">{{NORM}}</p>
<p>{{VOLDOEN}}</p>
{{#WIE}}
<ul>
{{#ORGANISATIE}}
<li>{{>ORGANISATIENAAM}}{{#MET_STATUS}} <span class="bij">({{STATUS}})</span>{{/MET_STATUS}}</li>
{{/ORGANISATIE}}
</ul>
{{/WIE}}
{{#MET_MEER}}
<p>{{MEER}}</p>
{{/MET_MEER}}
</section>
{{/VERWACHTING}}
<h2 id="gevonden">{{HOEVEEL}}</h2>
{{#NIETS_GEVONDEN}}
<p>Geen enkele good practice past bij wat u zoekt. Kies een heel thema, of gebruik minder of andere woorden.</p>
{{/NIETS_GEVONDEN}}
{{#LEEG}}
<p>Er is nog geen good practice die u mag lezen. Wat een team in zijn toets opschrijft, staat hier zodra die toets is vastgesteld.</p>
{{/LEEG}}
{{#LIJST}}
<ul class="bevindingen" aria-labelledby="gevonden">
{{#PRACTICE}}
<li class="bevinding">
<h3>{{#ORGANISATIE}}{{#VOLGT}}, {{/VOLGT}}{{>ORGANISATIENAAM}}{{#MET_STATUS}} <span class="bij">({{STATUS}})</span>{{/MET_STATUS}}{{/ORGANISATIE}}</h3>
{{#OPGEMAAKT}}
<div class="opmaak">{{TEKST_HTML:none}}</div>
{{/OPGEMAAKT}}
{{#PLAT}}
<p>{{TEKST}}</p>
{{/PLAT}}
<p class="bij">{{WAARBIJ}}</p>
<p class="bij">{{BRON}}{{#MET_RAPPORT}} <a href="{{RAPPORTPAD}}">Naar het landelijk rapport</a>{{/MET_RAPPORT}}</p>
</li>
{{/PRACTICE}}
</ul>
{{/LIJST}}
{{>BLADERBALK}}
{{>PAGINAVOET}}
