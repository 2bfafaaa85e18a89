{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="criterium" aria-labelledby="criterium-{{CODE}}">
<div class="criteriumkop">
<h3 id="criterium-{{CODE}}"><span class="code">{{CODE}}</span> {{TEKST}}</h3>
<p>Oordeel: {{>OORDEEL}}</p>
</div>
<div class="schuif" role="region" aria-label="Scores op criterium {{CODE}}" tabindex="0">
<table class="toets">
<caption>Scores op criterium {{CODE}}</caption>
<thead><tr><th scope="col">Verwachting</th><th scope="col" class="midden">Score</th>{{#LANDELIJKKOP}}<th scope="col">Landelijk voldoende</th>{{/LANDELIJKKOP}}</tr></thead>
<tbody>
{{#VERWACHTING}}
<tr><th scope="row"><span class="code">{{CODE}}</span> <span>{{TEKST}}{{#REDEN}} <em>{{REDEN}}</em>{{/REDEN}}{{#MET_MERK}} <em>{{MERK}}</em>{{/MET_MERK}}</span></th><td class="midden"><span class="score {{SOORT}}">{{TEKEN}}{{#VOLUIT}} {{WOORD}}{{/VOLUIT}}</span></td>{{#LANDELIJKVAK}}<td class="beeld">{{#LANDELIJK}}<span class="vande">{{LANDELIJK}}</span>{{/LANDELIJK}}{{>BALK}}</td>{{/LANDELIJKVAK}}</tr>
{{/VERWACHTING}}
</tbody>
</table>
</div>
<h4>Onderbouwing bij criterium {{CODE}}</h4>
{{#OORDEELZIN}}
<p><b>{{OORDEELZIN}}</b></p>
{{/OORDEELZIN}}
{{#BEVINDING}}
{{#PLAT}}
<p>{{TEKST}} <span class="verwijzing">({{CODE}}{{#BRONPLAATS}}; {{BRONPLAATS}}{{/BRONPLAATS}})</span></p>
{{/PLAT}}
{{#OPGEMAAKT}}
<div class="opmaak">
{{TEKST_HTML:none}}<p class="verwijzing">({{CODE}}{{#BRONPLAATS}}; {{BRONPLAATS}}{{/BRONPLAATS}})</p>
</div>
{{/OPGEMAAKT}}
{{/BEVINDING}}
{{#VERBETERPUNTEN}}
<h5>{{KOP}}</h5>
{{#ZONDER_REDEN}}
<p>{{ZONDER_REDEN}}</p>
{{/ZONDER_REDEN}}
<ul class="punten">
{{#PUNT}}
<li><span class="code">{{CODE}}</span> {{#PLAT}}<span>{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}</span>{{/PLAT}}{{#OPGEMAAKT}}<div class="opmaak">{{TEKST_HTML:none}}</div>{{/OPGEMAAKT}}</li>
{{/PUNT}}
</ul>
{{/VERBETERPUNTEN}}
{{#AANDACHTSPUNTEN}}
<h5>{{KOP}}</h5>
<ul class="punten">
{{#PUNT}}
<li>{{#PLAT}}{{TEKST}} <span class="verwijzing">({{CODE}}{{#BRONPLAATS}}; {{BRONPLAATS}}{{/BRONPLAATS}})</span>{{/PLAT}}{{#OPGEMAAKT}}<div class="opmaak">{{TEKST_HTML:none}}<p class="verwijzing">({{CODE}})</p></div>{{/OPGEMAAKT}}</li>
{{/PUNT}}
</ul>
{{/AANDACHTSPUNTEN}}
{{#PLAATS_SAMEN}}
<p class="klein">Plaats in het gepubliceerde rapport: {{BRONPLAATS}}.</p>
{{/PLAATS_SAMEN}}
<div class="waarom">
<h5>Hoe dit oordeel tot stand komt</h5>
{{#WAAROM}}
<p>{{TEKST}}</p>
{{/WAAROM}}
{{#MET_DOELEN}}
<ul>
{{#DOEL}}
<li>{{TEKST}}</li>
{{/DOEL}}
</ul>
{{/MET_DOELEN}}
</div>
</section>
