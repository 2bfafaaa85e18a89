{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk" aria-labelledby="landelijk-beeld">
<h2 id="landelijk-beeld">Landelijk beeld</h2>
<div class="samenvatting">
<h3>In het kort</h3>
<p class="kerncijfer"><b>{{KERNCIJFER}}</b> <span>{{KERNTEKST}}</span></p>
<ul>
{{#KORT}}
<li>{{TEKST}}</li>
{{/KORT}}
</ul>
</div>
{{#INLEIDING}}
<p>{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}</p>
{{/INLEIDING}}
{{#GROEP}}
<h3 id="{{ID}}">{{KOP}}</h3>
<p>{{INLEIDING}}</p>
{{>VERDELINGSTABEL}}
{{#PUNT}}
<h4><span class="code">{{CODE}}</span> {{KOP}}</h4>
<p>{{CIJFERS}}</p>
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
</section>
