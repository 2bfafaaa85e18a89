{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Een bron is iets waar u bevindingen uit haalt. Bekijk ook <a href="{{BEVINDINGENPAD}}">alle bevindingen</a>.</p>
{{#GROEP}}
<section aria-labelledby="{{SLEUTEL}}">
<h2 id="{{SLEUTEL}}">{{KOP}}</h2>
{{#TABEL}}
<div class="horizontal-scroll" role="region" aria-label="{{BIJSCHRIFT}}" tabindex="0">
<table>
<thead><tr><th scope="col">Bron</th><th scope="col">{{DATUMKOP}}</th><th scope="col">Bevindingen</th></tr></thead>
<tbody>
{{#BRON}}
<tr id="bron-{{NUMMER}}">
<th scope="row"><a href="{{PAD}}">{{OMSCHRIJVING}}</a>{{#SOORT}} <span class="hint">({{SOORT}})</span>{{/SOORT}}{{#BIJLAGE}}<br><a href="{{BIJLAGEPAD}}">Bestand: {{BIJLAGENAAM}}</a>{{/BIJLAGE}}</th>
<td>{{#DATUM}}{{DATUM}}{{/DATUM}}</td>
<td>{{#MET_BEVINDINGEN}}<a href="{{ZOEKPAD}}">{{AANTAL}}</a>{{/MET_BEVINDINGEN}}{{#ZONDER_BEVINDINGEN}}nog geen{{/ZONDER_BEVINDINGEN}}{{#NOTITIES}}<br><a href="{{NOTITIEPAD}}">Notities uitwerken<span class="alleen-gehoord"> bij {{OMSCHRIJVING}}</span></a>{{/NOTITIES}}</td>
</tr>
{{/BRON}}
</tbody>
</table>
</div>
{{/TABEL}}
{{#LEEG}}
<p>{{LEEG}}</p>
{{/LEEG}}
{{#NIET_GESPROKEN}}
<p class="explanation">{{NIET_GESPROKEN}}</p>
{{/NIET_GESPROKEN}}
{{#NIEUW}}
<p><a href="{{NIEUWPAD}}">{{NIEUWTEKST}}</a></p>
{{/NIEUW}}
</section>
{{/GROEP}}
{{>PAGINAVOET}}
