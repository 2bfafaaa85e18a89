{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk" aria-labelledby="landelijk-beeld">
<h2 id="landelijk-beeld">Landelijk beeld</h2>
{{#INLEIDING}}
<p>{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}</p>
{{/INLEIDING}}
{{#GROEP}}
<h3 id="{{ID}}">{{KOP}}</h3>
<p>{{INLEIDING}}</p>
{{>VERDELINGSTABEL}}
{{#PUNT}}
<h4><span class="code">{{CODE}}</span> {{KOP}}</h4>
{{#ALINEA}}
<p>{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}</p>
{{/ALINEA}}
{{/PUNT}}
{{/GROEP}}
{{#MET_VERVOLG}}
<h3 id="vervolg">Vervolg</h3>
{{#VERVOLG}}
<p>{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}</p>
{{/VERVOLG}}
{{/MET_VERVOLG}}
{{#OVER_DE_CIJFERS}}
<h3 id="over-de-cijfers">Over de cijfers</h3>
<ul>
{{#ZIN}}
<li>{{TEKST}}</li>
{{/ZIN}}
</ul>
{{/OVER_DE_CIJFERS}}
</section>
