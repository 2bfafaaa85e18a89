{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p class="beeldzin">{{ZIN}} <a href="{{TERUGPAD}}">{{TERUGTEKST}}</a></p>
{{>LANDFILTER}}
{{#MEENEMEN}}
<ul class="naast-elkaar niet-op-papier">
{{#BESTAND}}
<li><a href="{{BESTANDPAD}}">{{BESTANDTEKST}}</a></li>
{{/BESTAND}}
</ul>
{{/MEENEMEN}}
{{#SCORETABEL}}
<div class="horizontal-scroll landtabel" role="region" aria-label="{{BIJSCHRIFT}}" tabindex="0">
<table class="strak vast scores land">
<caption>{{BIJSCHRIFT}}</caption>
<thead>
<tr>{{#SORTEERKOP}}<th scope="col"{{#MET_RICHTING}} aria-sort="{{RICHTING}}"{{/MET_RICHTING}} class="{{KOPSOORT}}">{{#MET_SORTEERPAD}}<a href="{{SORTEERPAD}}"{{#MET_UITLEG}} title="{{UITLEG}}"{{/MET_UITLEG}}>{{KOPTEKST}}</a>{{/MET_SORTEERPAD}}{{#ZONDER_SORTEERPAD}}{{KOPTEKST}}{{/ZONDER_SORTEERPAD}}</th>{{/SORTEERKOP}}{{#KOLOM}}<th scope="col" class="{{SOORT}}"{{#MET_KOLOMRICHTING}} aria-sort="{{KOLOMRICHTING}}"{{/MET_KOLOMRICHTING}}><a href="{{OP}}" title="{{TEKST}}">{{CODE}}</a></th>{{/KOLOM}}</tr>
</thead>
<tbody>
{{#RIJ}}
<tr><th scope="row">{{>ORGANISATIENAAM}}</th><td class="rang">{{RANG}}</td><td class="som">{{SOM}}</td>{{#CEL}}<td class="{{SOORT}}">{{#MET_CELPAD}}<a href="{{CELPAD}}" aria-label="{{CELCODE}}: {{WOORD}}">{{TEKEN}}</a>{{/MET_CELPAD}}{{#ZONDER_CELPAD}}<span aria-hidden="true">{{TEKEN}}</span><span class="alleen-gehoord">{{WOORD}}</span>{{/ZONDER_CELPAD}}</td>{{/CEL}}</tr>
{{/RIJ}}
</tbody>
<tfoot>
<tr><th scope="row">Hoeveel er voldoen</th><td></td><td class="som">{{TOTAAL}}</td>{{#VOET}}<td class="{{SOORT}}">{{#MET_VOETPAD}}<a href="{{VOETPAD}}" aria-label="Wie achter {{WELKE}} zit: {{AANTAL}}">{{AANTAL}}</a>{{/MET_VOETPAD}}{{#ZONDER_VOETPAD}}{{AANTAL}}{{/ZONDER_VOETPAD}}</td>{{/VOET}}</tr>
</tfoot>
</table>
</div>
{{/SCORETABEL}}
{{>BLADERBALK}}
<p class="klein">{{TOELICHTING}}</p>
{{>PAGINAVOET}}
