{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk bijlage" aria-labelledby="verantwoording">
<h2 id="verantwoording">Bijlage {{NUMMER}}: verantwoording</h2>
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
<dl class="gegevens">
{{#FEIT}}
<div><dt>{{NAAM}}</dt><dd>{{WAARDE}}</dd></div>
{{/FEIT}}
</dl>
{{#ONTBREEKT}}
<h3>{{KOP}}</h3>
<ul>
{{#SOORT}}
<li>{{ZIN}}</li>
{{/SOORT}}
</ul>
{{/ONTBREEKT}}
</section>
