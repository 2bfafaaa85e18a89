{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk bijlage" aria-labelledby="land">
<h2 id="land">{{TITEL}}</h2>
<p>{{TOELICHTING}}</p>
{{>LANDELIJKE_PLAATS}}
{{#TABEL}}
<div class="schuif" role="region" aria-label="Hoeveel organisaties voldoen, per verwachting" tabindex="0">
<table class="toets">
<caption>Hoeveel organisaties voldoen, per verwachting</caption>
<thead><tr><th scope="col">Verwachting</th><th scope="col" class="midden">Score</th><th scope="col">Landelijk voldoende</th></tr></thead>
<tbody>
{{#VERWACHTING}}
<tr><th scope="row"><span class="code">{{CODE}}</span> <span>{{TEKST}}</span></th><td class="midden"><span class="score {{SOORT}}">{{TEKEN}}{{#VOLUIT}} {{WOORD}}{{/VOLUIT}}</span></td><td class="beeld"><span class="vande">{{LANDELIJK}}</span>{{>BALK}}</td></tr>
{{/VERWACHTING}}
</tbody>
</table>
</div>
{{/TABEL}}
</section>
