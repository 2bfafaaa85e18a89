{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{TOELICHTING}}</p>
<div class="horizontal-scroll" role="region" aria-label="{{BIJSCHRIFT}}" tabindex="0">
<table class="strak vast scores">
<caption>{{BIJSCHRIFT}}</caption>
<thead>
<tr><th scope="col">Organisatie</th>{{#KOLOM}}<th scope="col" class="{{SOORT}}"><a href="{{PAD}}" title="{{TEKST}}">{{CODE}}</a></th>{{/KOLOM}}<th scope="col">Vol&shy;doende</th><th scope="col">Stand</th></tr>
</thead>
<tbody>
{{#RIJ}}
<tr><th scope="row">{{>ORGANISATIENAAM}}</th>{{#CEL}}<td class="{{SOORT}}"><span aria-hidden="true">{{TEKEN}}</span><span class="alleen-gehoord">{{WOORD}}</span></td>{{/CEL}}<td class="som">{{SOM}}</td><td class="stand">{{STATUS}}</td></tr>
{{/RIJ}}
</tbody>
<tfoot>
<tr><th scope="row">Organisaties die voldoen</th>{{#VOET}}<td class="{{SOORT}}">{{AANTAL}}</td>{{/VOET}}<td class="som">{{TOTAAL}}</td><td></td></tr>
</tfoot>
</table>
</div>
{{>PAGINAVOET}}
