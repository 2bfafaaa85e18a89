{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk bijlage" aria-labelledby="onderzoeksopzet">
<h2 id="onderzoeksopzet">Bijlage 3: onderzoeksopzet en beslisregels</h2>
{{#OPZET}}
<p>{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}</p>
{{/OPZET}}
<h3>Van score naar oordeel</h3>
{{#UITLEG}}
<p>{{TEKST}}</p>
{{/UITLEG}}
{{#REGELSET}}
<h3 id="regelset-{{NAAM}}">{{TITEL}}</h3>
<p>{{TOELICHTING}} {{BRON}}</p>
{{#REGEL}}
<div class="regel">
<h4>{{VOOR}}</h4>
<p>{{TEKST}}</p>
<ul class="clausules">
{{#CLAUSULE}}
<li>{{>OORDEEL}} <span>“{{TEKST}}”</span></li>
{{/CLAUSULE}}
</ul>
{{#GAT}}
<p class="let-op"><b>Bekend gat in de norm.</b> {{GAT}}</p>
{{/GAT}}
</div>
{{/REGEL}}
<div class="schuif" role="region" aria-label="{{TITEL}}: geeft elke telling precies één oordeel?" tabindex="0">
<table class="bewijs">
<caption>{{TITEL}}: geeft elke telling precies één oordeel?</caption>
<thead><tr><th scope="col">Criterium</th><th scope="col" class="getal">Verwach&shy;tingen</th><th scope="col" class="getal">Mogelijke tellingen</th><th scope="col">Uitkomst</th></tr></thead>
<tbody>
{{#BEWIJS}}
<tr><th scope="row">{{CODE}}</th><td class="getal">{{VERWACHTINGEN}}</td><td class="getal">{{TELLINGEN}}</td><td>{{UITKOMST}}</td></tr>
{{/BEWIJS}}
</tbody>
</table>
</div>
{{/REGELSET}}
</section>
