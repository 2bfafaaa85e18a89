{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk" aria-labelledby="voor-en-na">
<h2 id="voor-en-na">Voor en na: de eerdere toets en deze hertoets</h2>
<p class="kerncijfer"><b>{{CIJFER_VOOR}} → {{CIJFER_NA}}</b> <span>verwachtingen voldoende, eerder en nu</span></p>
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
<div class="schuif" role="region" aria-label="Het oordeel per criterium, eerder en nu" tabindex="0">
<table class="oordelen blokken">
<caption>Het oordeel per criterium, eerder en nu</caption>
<thead><tr><th scope="col">Criterium</th><th scope="col">{{KOP_VOOR}}</th><th scope="col">Nu</th><th scope="col">Verwachtingen voldoende</th></tr></thead>
<tbody>
{{#CRITERIUM}}
<tr><th scope="row"><span class="code">{{CODE}}</span> <a href="#criterium-{{CODE}}">{{TEKST}}</a></th><td data-kop="Eerder">{{#VOOR}}{{>OORDEEL}}{{/VOOR}}</td><td data-kop="Nu">{{#NA}}{{>OORDEEL}}{{/NA}}</td><td data-kop="Verwachtingen voldoende">{{AANTAL_VOOR}} → {{AANTAL_NA}}</td></tr>
{{/CRITERIUM}}
</tbody>
</table>
</div>
<h3>Per verwachting</h3>
{{#GROEP}}
<div class="schuif" role="region" aria-label="Verwachtingen van criterium {{GROEPCODE}}, eerder en nu" tabindex="0">
<table class="toets voor-en-na">
<caption>Criterium {{GROEPCODE}}: {{GROEPTEKST}}</caption>
<thead><tr><th scope="col">Verwachting</th><th scope="col" class="midden">{{KOP_VOOR}}</th><th scope="col" class="midden">Nu</th>{{#GEDAANKOP}}<th scope="col">Wat de organisatie deed</th>{{/GEDAANKOP}}</tr></thead>
<tbody>
{{#VERWACHTING}}
<tr><th scope="row"><span class="code">{{CODE}}</span> <span>{{TEKST}}{{#MET_HOE}} <em>{{HOE}}</em>{{/MET_HOE}}</span></th><td class="midden">{{#VOOR}}<span class="score {{SOORT}}">{{TEKEN}} {{WOORD}}</span>{{/VOOR}}</td><td class="midden">{{#NA}}<span class="score {{SOORT}}">{{TEKEN}} {{WOORD}}</span>{{/NA}}</td>{{#GEDAANVAK}}<td>{{#GEDAAN}}<div class="opmaak">{{WAT_HTML:none}}</div><p class="klein">{{HOEVER}}</p>{{/GEDAAN}}{{#NIETS}}<span class="klein">geen maatregel</span>{{/NIETS}}</td>{{/GEDAANVAK}}</tr>
{{/VERWACHTING}}
</tbody>
</table>
</div>
{{/GROEP}}
</section>
