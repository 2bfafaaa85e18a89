{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="schuif" role="region" aria-label="{{BIJSCHRIFT}}" tabindex="0">
<table class="verdeling blokken">
<caption>{{BIJSCHRIFT}}</caption>
<thead><tr><th scope="col">{{KOP}}</th><th scope="col">Verdeling</th><th scope="col" class="getal">Vol&shy;doende</th>{{#MET_MATIG}}<th scope="col" class="getal">Matig</th>{{/MET_MATIG}}<th scope="col" class="getal">Onvol&shy;doende</th>{{#MET_OVERIG}}<th scope="col" class="getal">Niet geteld</th>{{/MET_OVERIG}}</tr></thead>
<tbody>
{{#RIJ}}
<tr class="{{SOORT}}"><th scope="row"><span class="code">{{CODE}}</span> {{#ANKER}}<a href="#{{ANKER}}">{{TEKST}}</a>{{/ANKER}}{{#ZONDER_ANKER}}{{TEKST}}{{/ZONDER_ANKER}}</th><td class="beeld">{{>BALK}}</td><td class="getal" data-kop="Voldoende">{{VOLDOENDE}}</td>{{#MATIG}}<td class="getal" data-kop="Matig">{{MATIG}}</td>{{/MATIG}}<td class="getal" data-kop="Onvoldoende">{{ONVOLDOENDE}}</td>{{#OVERIG}}<td class="getal" data-kop="Niet geteld">{{OVERIG}}</td>{{/OVERIG}}</tr>
{{/RIJ}}
</tbody>
</table>
</div>
{{#MET_STREEPJE}}
<p class="klein">– betekent: dit oordeel kan hier niet.</p>
{{/MET_STREEPJE}}
{{#MET_OVERIG}}
<p class="klein">Niet geteld: geen oordeel, niet van toepassing of nog niet beoordeeld.</p>
{{/MET_OVERIG}}
