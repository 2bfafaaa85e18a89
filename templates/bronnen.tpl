{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Een bron is iets waar u bevindingen uit haalt. Bekijk ook <a href="{{BEVINDINGENPAD}}">alle bevindingen</a>.</p>
{{#GROEP}}
<h2 id="{{SLEUTEL}}">{{KOP}}</h2>
{{#TABEL}}
<div class="horizontal-scroll" role="region" aria-labelledby="{{SLEUTEL}}" tabindex="0">
<table>
<thead><tr><th scope="col">Bron</th>{{#DATUMKOP}}<th scope="col">{{DATUMKOP}}</th>{{/DATUMKOP}}<th scope="col">Bevindingen</th>{{#NOTITIEKOP}}<th scope="col">Notities</th>{{/NOTITIEKOP}}</tr></thead>
<tbody>
{{#BRON}}
<tr id="bron-{{NUMMER}}">
<th scope="row"><a href="{{PAD}}">{{OMSCHRIJVING}}</a>{{#SOORT}} <span class="hint">({{SOORT}})</span>{{/SOORT}}{{#BIJLAGE}}<p><a href="{{BIJLAGEPAD}}">Bestand: {{BIJLAGENAAM}}</a></p>{{/BIJLAGE}}</th>
{{#DATUM}}
<td>{{DATUM}}</td>
{{/DATUM}}
<td>{{#MET_BEVINDINGEN}}<a href="{{ZOEKPAD}}">{{AANTAL}}</a>{{/MET_BEVINDINGEN}}{{#ZONDER_BEVINDINGEN}}nog geen{{/ZONDER_BEVINDINGEN}}</td>
{{#NOTITIES}}
<td><a href="{{NOTITIEPAD}}">Uitwerken<span class="alleen-gehoord"> bij {{OMSCHRIJVING}}</span></a></td>
{{/NOTITIES}}
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
{{/GROEP}}
{{>PAGINAVOET}}
