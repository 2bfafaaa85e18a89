{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Een reservekopie is een hele kopie van één moment: de database en de bijlagen. Maatlat leest haar terug en kijkt haar na.</p>
{{#GEEN_MAP}}
<p>Er is geen map voor reservekopieën. Vraag wie Maatlat start om een map op te geven met <code>--reservekopieen</code>.</p>
{{/GEEN_MAP}}
{{#MET_MAP}}
{{#BEZIG}}
<div role="status">
<p>Er wordt een reservekopie gemaakt, sinds {{SINDS}}. U kunt gewoon doorwerken. <a href="/beheer/reservekopie">Kijk of zij klaar is</a>.</p>
</div>
{{/BEZIG}}
{{#MISLUKT}}
<div class="error" role="alert">
<p>De reservekopie van {{FOUT_WANNEER}} is niet gelukt. {{FOUT}}</p>
</div>
{{/MISLUKT}}
{{#MAKEN}}
<form method="post" action="/beheer/reservekopie">
{{>FORMULIERZEGEL}}
<button type="submit">Maak een reservekopie</button>
</form>
{{/MAKEN}}
{{#TABEL}}
<table class="wissel">
<caption>De laatste reservekopieën, van {{AANTAL}}</caption>
<thead><tr><th scope="col">Wanneer</th><th scope="col">Grootte</th><th scope="col">Nagekeken</th><th scope="col">Naam</th></tr></thead>
<tbody>
{{#KOPIE}}
<tr>
<th scope="row">{{WANNEER}}</th>
<td data-kop="Grootte">{{GROOTTE}}</td>
<td data-kop="Nagekeken">{{#HEEL}}Heel{{/HEEL}}{{#GEBREK}}<p>{{WAT}}</p>{{/GEBREK}}</td>
<td data-kop="Naam"><code>{{NAAM}}</code></td>
</tr>
{{/KOPIE}}
</tbody>
</table>
{{/TABEL}}
<section aria-labelledby="waar">
<h2 id="waar">Waar, en hoe lang</h2>
<p>De reservekopieën staan in de map <code>{{MAP}}</code>. {{BEWAARTIJD}}</p>
{{#ZELFDE_SCHIJF}}
<p>Let op: die map staat op dezelfde schijf als de database. Gaat die schijf stuk, dan zijn beide weg. Kopieer de reservekopieën ook naar een andere plek, of start Maatlat met <code>--reservekopieen</code> en een map op een andere schijf.</p>
{{/ZELFDE_SCHIJF}}
{{#TE_OUD}}
<p>Deze reservekopieën zijn te oud, maar blijven staan. De klok van deze computer is gesprongen, dus misschien staat hij verkeerd. Klopt de klok? Zeg dat dan op de pagina <a href="/beheer/klok">Klok</a>.</p>
<ul>
{{#OVER}}
<li><code>{{OVER_NAAM}}</code></li>
{{/OVER}}
</ul>
{{/TE_OUD}}
</section>
{{#MIGRATIES}}
<section aria-labelledby="bijgewerkt">
<h2 id="bijgewerkt">Van voor het bijwerken</h2>
<p>Deze kopieën maakte Maatlat voordat de database werd bijgewerkt. Ze zijn zonder bijlagen, en blijven even lang als een reservekopie.</p>
<ul>
{{#MIGRATIE}}
<li><code>{{MIGRATIEBESTAND}}</code>, {{MIGRATIE_GROOTTE}}, van {{MIGRATIE_WANNEER}}</li>
{{/MIGRATIE}}
</ul>
</section>
{{/MIGRATIES}}
{{/MET_MAP}}
<section aria-labelledby="terugzetten">
<h2 id="terugzetten">Terugzetten</h2>
<p>Terugzetten gaat op de computer zelf, met <code>maatlat herstel</code>. De sleutels gaan niet mee in een reservekopie: wie de kopie heeft, mag de sleutels niet hebben. {{ZONDER_SLEUTELS}} Bewaar de sleutels daarom ook, ergens anders: met <code>maatlat reservekopie</code> en <code>--sleutels-naar</code>.</p>
</section>
{{>PAGINAVOET}}
