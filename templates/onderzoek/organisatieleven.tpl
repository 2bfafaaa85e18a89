{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<ul class="naast-elkaar niet-op-papier">
<li><a href="{{VERHAALPAD}}">Verhaal: toetsen, verscherpt toezicht en maatregelen</a></li>
<li><a href="{{RONDESPAD}}">Door de rondes heen: hoe de scores veranderden</a></li>
</ul>
{{#DEEL}}
<section aria-labelledby="{{ANKER}}">
<h2 id="{{ANKER}}">{{TITEL_DEEL}}</h2>
{{#NIETS}}
<p>{{LEEG}}</p>
{{/NIETS}}
{{#PERIODEN}}
<ul>
{{#PERIODE}}
<li>
<p><strong>{{WAARDE}}</strong>: {{WANNEER}}.</p>
{{#MET_TOELICHTING}}
<p class="zoals-getypt">{{TOELICHTING}}</p>
{{/MET_TOELICHTING}}
{{#MET_WIE}}
<p class="bij">{{WIE}}</p>
{{/MET_WIE}}
</li>
{{/PERIODE}}
</ul>
{{/PERIODEN}}
</section>
{{/DEEL}}
{{#MAG_WIJZIGEN}}
<p><a class="button" href="{{WIJZIG_PAD}}">Naam, rechtsvorm of drager opschrijven</a></p>
{{/MAG_WIJZIGEN}}
{{#OVERGANGEN}}
<section aria-labelledby="samengaan">
<h2 id="samengaan">Samengaan</h2>
<ul>
{{#OVERGANG}}
<li>
<p>{{ERVOOR}} <a href="{{OVERGANG_PAD}}">{{OVERGANG_NAAM}}</a>.</p>
{{#MET_TOELICHTING}}
<p class="zoals-getypt">{{TOELICHTING}}</p>
{{/MET_TOELICHTING}}
</li>
{{/OVERGANG}}
</ul>
</section>
{{/OVERGANGEN}}
<section aria-labelledby="toetsen">
<h2 id="toetsen">Toetsen</h2>
{{#GEEN_TOETSEN}}
<p>Er is geen toets van deze organisatie die u mag lezen.</p>
{{/GEEN_TOETSEN}}
{{#TOETSEN}}
<p>Op een toets staat de naam die de organisatie toen had.</p>
<ul>
{{#TOETS}}
<li><a href="{{TOETS_PAD}}">{{TOETS_NAAM}}, {{ONDERZOEK}}</a> <span class="bij">({{STATUS}})</span></li>
{{/TOETS}}
</ul>
{{/TOETSEN}}
{{>BLADERBALK}}
</section>
<p><a href="/organisaties">Naar alle organisaties</a></p>
{{>PAGINAVOET}}
