{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk bijlage" aria-labelledby="verantwoording">
<h2 id="verantwoording">Bijlage {{NUMMER}}: verantwoording en colofon</h2>
{{#BRONNEN}}
<p>{{INLEIDING}}</p>
<ul>
{{#BRON}}
<li>{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}</li>
{{/BRON}}
</ul>
{{/BRONNEN}}
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
{{#LIJST}}
<h3>{{LIJSTKOP}}</h3>
{{#REGELS}}
<ul>
{{#REGEL}}
<li>{{TEKST}}</li>
{{/REGEL}}
</ul>
{{/REGELS}}
{{#LEEG}}
<p>Bij dit bezoek staan geen bronnen of bevindingen.</p>
{{/LEEG}}
{{/LIJST}}
{{#ONTBREEKT}}
<h3>{{KOP}}</h3>
<ul>
{{#SOORT}}
<li>{{ZIN}}</li>
{{/SOORT}}
</ul>
{{/ONTBREEKT}}
{{>COLOFON}}
</section>
