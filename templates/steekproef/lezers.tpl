{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{VOORTGANG}}</p>
{{#TE_BESPREKEN}}
<h2 id="bespreken">Samen te bespreken</h2>
<p>In deze dossiers gaven de lezers niet hetzelfde antwoord. Bespreek de verschillen en vul in wat het antwoord is.</p>
<ul class="takenlijst" aria-labelledby="bespreken">
{{#DOSSIER}}
<li><a href="{{PAD}}">Dossier {{PSEUDONIEM}} bespreken</a></li>
{{/DOSSIER}}
</ul>
{{/TE_BESPREKEN}}
{{#ALLES_BESPROKEN}}
<p class="explanation">Er zijn geen verschillen meer om te bespreken.</p>
{{/ALLES_BESPROKEN}}
{{#VERGELIJKING}}
<h2>Hoe gelijk lazen zij?</h2>
<p>Hier tellen de antwoorden van vóór het overleg.</p>
{{>OVEREENSTEMMINGTABEL}}
{{/VERGELIJKING}}
<p><a href="{{UITKOMSTENPAD}}">Naar de uitkomsten</a></p>
<p><a href="{{STEEKPROEFPAD}}">Naar de steekproef</a></p>
{{>PAGINAVOET}}
