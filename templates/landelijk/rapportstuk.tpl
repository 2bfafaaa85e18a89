{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#MELDING}}
<p class="explanation">{{MELDINGSTEKST}}</p>
{{/MELDING}}
{{#BERICHT}}
<p class="explanation">{{BERICHTTEKST}}</p>
{{/BERICHT}}
{{#NORM}}
<p><strong>De norm:</strong> {{NORMTEKST}}</p>
{{/NORM}}
{{#MET_FOUTEN}}
<section aria-labelledby="geen-cijfer">
<h2 id="geen-cijfer">Verwijzingen zonder cijfer</h2>
<ul>
{{#CIJFERFOUT}}
<li>{{CIJFERFOUTTEKST}}</li>
{{/CIJFERFOUT}}
</ul>
</section>
{{/MET_FOUTEN}}
{{#MET_GETYPT}}
<section aria-labelledby="zelf-getypt">
<h2 id="zelf-getypt">Zelf getypte cijfers</h2>
{{#ZONDER_REDEN}}
<p>Deze cijfers veranderen niet mee met de scores. Zet er een verwijzing voor in de plaats, of schrijf bij de tekst op waarom zij mogen blijven staan.</p>
{{/ZONDER_REDEN}}
<ul>
{{#GETYPT}}
<li>{{GETYPTTEKST}}</li>
{{/GETYPT}}
</ul>
{{#MET_REDEN}}
<p>Deze cijfers mogen blijven staan. Reden: {{GETYPTREDEN}}</p>
{{/MET_REDEN}}
</section>
{{/MET_GETYPT}}
{{#MET_ZINNEN}}
<section aria-labelledby="nagerekend">
<h2 id="nagerekend">Nagerekende woorden</h2>
<ul>
{{#ZIN}}
<li>{{ZINTEKST}}</li>
{{/ZIN}}
</ul>
</section>
{{/MET_ZINNEN}}
{{#FORMULIER}}
<form method="post" action="{{PAD}}" data-concept="{{CONCEPT}}" data-conceptpad="{{CONCEPTPAD}}" data-cijfers>
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<p class="opslagstatus"></p>
<button type="submit">Opslaan</button>
</form>
{{/FORMULIER}}
{{#INGEVULD}}
<section aria-labelledby="in-het-rapport">
<h2 id="in-het-rapport">Zo staat het in het rapport</h2>
<blockquote>
{{#ALINEA}}
<p>{{ALINEATEKST}}</p>
{{/ALINEA}}
</blockquote>
</section>
{{/INGEVULD}}
<section aria-labelledby="cijfers">
<h2 id="cijfers">Cijfers om naar te verwijzen</h2>
<p>Kopieer een verwijzing naar uw tekst. In het rapport komt daar het cijfer te staan dat op dat moment uit de vastgestelde toetsen volgt.</p>
{{#CIJFERGROEP}}
<details{{#OPEN}} open{{/OPEN}}>
<summary>{{CIJFERKOP}}</summary>
<table class="wissel cijferlijst">
<caption>{{CIJFERKOP}}</caption>
<thead><tr><th scope="col">Verwijzing</th><th scope="col">Nu</th><th scope="col">Betekenis</th></tr></thead>
<tbody>
{{#CIJFER}}
<tr><th scope="row"><code>{{VERWIJZING}}</code></th><td data-kop="Nu">{{WAARDE}}</td><td data-kop="Betekenis">{{BETEKENIS}}</td></tr>
{{/CIJFER}}
</tbody>
</table>
</details>
{{/CIJFERGROEP}}
</section>
{{#VERLEDEN}}
<p class="hint">{{WIE}} <a href="{{VERSIESPAD}}">Geschiedenis</a></p>
{{/VERLEDEN}}
<p><a href="{{TERUGPAD}}">Naar alle teksten van het rapport</a></p>
{{>PAGINAVOET}}
