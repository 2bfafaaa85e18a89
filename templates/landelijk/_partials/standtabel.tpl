{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="horizontal-scroll" role="region" aria-label="{{BIJSCHRIFT}}" tabindex="0">
<table class="stand">
<caption>{{BIJSCHRIFT}}</caption>
<thead><tr><th scope="col">{{KOP}}</th><th scope="col">Verdeling</th><th scope="col" class="getal">Vol&shy;doende</th>{{#MET_MATIG}}<th scope="col" class="getal">Matig</th>{{/MET_MATIG}}<th scope="col" class="getal">Onvol&shy;doende</th><th scope="col" class="getal">Niet geteld</th><th scope="col" class="getal">Deel vol&shy;doende</th></tr></thead>
<tbody>
{{#RIJ}}
<tr><th scope="row"><span class="code">{{CODE}}</span> {{#LINK}}<a href="{{PAD}}">{{TEKST}}</a>{{/LINK}}{{#ZONDER_LINK}}{{TEKST}}{{/ZONDER_LINK}}{{#MET_NAMEN}}
<details class="wie"><summary>Wie<span class="alleen-gehoord"> bij {{WELKE}}</span></summary>
{{#GROEP}}
<p>{{GROEPKOP}}: {{NAMEN}}{{#MEER}} <a href="{{MEERPAD}}">en de anderen</a>{{/MEER}}.</p>
{{/GROEP}}
</details>
{{/MET_NAMEN}}</th><td class="beeld">{{>BALK}}</td><td class="getal">{{VOLDOENDE}}</td>{{#MATIG}}<td class="getal">{{MATIG}}</td>{{/MATIG}}<td class="getal">{{ONVOLDOENDE}}</td><td class="getal">{{OVERIG}}</td><td class="getal">{{AANDEEL}}</td></tr>
{{/RIJ}}
</tbody>
</table>
</div>
