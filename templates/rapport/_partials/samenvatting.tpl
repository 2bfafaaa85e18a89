{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk samenvatting" aria-labelledby="samenvatting">
<h2 id="samenvatting">Samenvatting</h2>
<p class="kerncijfer"><b>{{KERNCIJFER}}</b> <span>{{KERNTEKST}}</span></p>
{{#ALINEA}}
<p>{{TEKST}}</p>
{{#PUNTEN}}
<ul>
{{#PUNT}}
<li>{{WAT}}</li>
{{/PUNT}}
</ul>
{{/PUNTEN}}
{{/ALINEA}}
<div class="schuif" role="region" aria-label="Het oordeel op elk criterium" tabindex="0">
<table class="oordelen blokken">
<caption>Het oordeel op elk criterium</caption>
<thead><tr><th scope="col">Criterium</th><th scope="col">Oordeel</th><th scope="col" class="getal">Aantal verwachtingen voldoende</th></tr></thead>
<tbody>
{{#CRITERIUM}}
<tr><th scope="row"><span class="code">{{CODE}}</span> <a href="#criterium-{{CODE}}">{{TEKST}}</a></th><td>{{>OORDEEL}}</td><td class="getal" data-kop="Verwachtingen voldoende">{{AANTAL}}</td></tr>
{{/CRITERIUM}}
</tbody>
</table>
</div>
</section>
