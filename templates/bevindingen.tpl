{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#NIEUW}}
<p><a href="{{NIEUWPAD}}">Bevinding toevoegen</a></p>
{{/NIEUW}}
<details class="zoeken"{{#OPEN}} open{{/OPEN}}>
<summary>Zoeken en filteren</summary>
<form method="get" action="{{ZOEKPAD}}" role="search" aria-label="Bevindingen">
{{>FORMULIERVELD}}
<button type="submit">Zoeken</button>
{{#ALLES}}
<p><a href="{{ZOEKPAD}}">Toon alle bevindingen</a></p>
{{/ALLES}}
</form>
</details>
<h2 id="gevonden">{{HOEVEEL}}</h2>
{{#LIJST}}
<ol class="bevindingen" aria-labelledby="gevonden">
{{#BEVINDING}}
<li id="bevinding-{{NUMMER}}">
<div class="bevindingtekst">{{TEKST_HTML:none}}</div>
<p class="hint">{{RICHTING}}, {{VERWACHTINGEN}}. Uit <a href="{{BRONPAD}}">{{BRON}}</a>, opgeschreven door {{AUTEUR}}. <a href="{{PAD}}">Bevinding {{NUMMER}} openen</a></p>
</li>
{{/BEVINDING}}
</ol>
{{/LIJST}}
{{#BLADEREN}}
<nav aria-label="Pagina's met bevindingen">
<p>{{#VORIGE}}<a href="{{VORIGEPAD}}">Vorige</a> {{/VORIGE}}{{WAAR}}{{#VOLGENDE}} <a href="{{VOLGENDEPAD}}">Volgende</a>{{/VOLGENDE}}</p>
</nav>
{{/BLADEREN}}
{{>PAGINAVOET}}
