{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk" aria-labelledby="ranglijst">
<h2 id="ranglijst">Ranglijst</h2>
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
{{#FIGUUR}}
<figure>
{{>SPREIDING}}
<figcaption>{{BIJSCHRIFT}}</figcaption>
</figure>
{{/FIGUUR}}
<div class="schuif" role="region" aria-label="{{BIJSCHRIFT}}" tabindex="0">
<table class="ranglijst blokken">
<caption>{{BIJSCHRIFT}}</caption>
<thead>
<tr><th scope="col" rowspan="2" class="getal">Rang</th><th scope="col" rowspan="2">Organisatie</th>{{#MET_AANDEEL}}<th scope="col" rowspan="2" class="getal">Aandeel</th>{{/MET_AANDEEL}}<th scope="col" rowspan="2" class="getal">Vol&shy;doende</th><th scope="col" rowspan="2" class="getal">Onvol&shy;doende</th>{{#MET_OVERIG}}<th scope="col" rowspan="2" class="getal">Niet geteld</th>{{/MET_OVERIG}}<th scope="colgroup" colspan="{{CRITERIA}}" class="midden">Oordeel per criterium</th></tr>
<tr>{{#CRITERIUM}}<th scope="col" class="midden">{{CODE}}</th>{{/CRITERIUM}}</tr>
</thead>
<tbody>
{{#RIJ}}
{{#SLOT}}</tbody>
<tbody class="slot">
{{/SLOT}}<tr><td class="getal rang">{{RANG}}</td><th scope="row">{{#LINK}}<a href="{{BESTAND}}">{{NAAM}}</a>{{/LINK}}{{#ZONDER_LINK}}{{NAAM}}{{/ZONDER_LINK}}{{#MERK}} <b class="merkje">{{MERK}}</b>{{/MERK}}</th>{{#AANDEEL}}<td class="getal" data-kop="Aandeel">{{AANDEEL}}</td>{{/AANDEEL}}<td class="getal" data-kop="Voldoende">{{VOLDOENDE}}</td><td class="getal" data-kop="Onvoldoende">{{ONVOLDOENDE}}</td>{{#OVERIG}}<td class="getal" data-kop="Niet geteld">{{OVERIG}}</td>{{/OVERIG}}{{#OORDEEL}}<td class="vak {{SOORT}}" data-kop="{{CODE}}">{{LETTER}}</td>{{/OORDEEL}}</tr>
{{/RIJ}}
</tbody>
</table>
</div>
<p class="klein">V is voldoende, M is matig, O is onvoldoende.{{#MET_GEEN_OORDEEL}} Een streepje: geen oordeel.{{/MET_GEEN_OORDEEL}}{{#MET_NIETS}} Met nvt is op dat criterium niets van toepassing; dan is er geen oordeel.{{/MET_NIETS}} Bij een gelijk {{MAAT}} delen organisaties de rang; zij staan dan op alfabet.</p>
{{#MERKUITLEG}}
<p class="klein">{{TEKST}}</p>
{{/MERKUITLEG}}
{{#ZONDER_RANG}}
<h3>Zonder rang</h3>
<ul>
{{#PLAATS}}
<li>{{TEKST}}</li>
{{/PLAATS}}
</ul>
{{/ZONDER_RANG}}
</section>
