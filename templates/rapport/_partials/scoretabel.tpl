{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk bijlage breed" aria-labelledby="scores">
<h2 id="scores">Bijlage 1: alle scores</h2>
<p class="klein">{{TOELICHTING}}</p>
<div class="schuif" role="region" aria-label="{{BIJSCHRIFT}}" tabindex="0">
<table class="scores">
<caption>{{BIJSCHRIFT}}</caption>
<thead>
<tr><th scope="col" rowspan="2">Organisatie</th>{{#GROEP}}<th scope="colgroup" colspan="{{AANTAL}}">{{CODE}}</th>{{/GROEP}}<th scope="col" rowspan="2">Vol&shy;doende</th></tr>
<tr>{{#KOLOM}}<th scope="col" class="{{SOORT}}">{{CODE}}</th>{{/KOLOM}}</tr>
</thead>
<tbody>
{{#RIJ}}
<tr><th scope="row">{{NAAM}}</th>{{#CEL}}<td class="{{SOORT}}"><abbr title="{{WOORD}}">{{TEKEN}}</abbr></td>{{/CEL}}<td class="som">{{SOM}}</td></tr>
{{/RIJ}}
</tbody>
<tfoot>
<tr><th scope="row">Organisaties die voldoen</th>{{#VOET}}<td class="{{SOORT}}">{{AANTAL}}</td>{{/VOET}}<td class="som">{{TOTAAL}}</td></tr>
</tfoot>
</table>
</div>
</section>
