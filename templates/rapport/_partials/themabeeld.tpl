{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk" aria-labelledby="thema-{{CODE}}">
<h2 id="thema-{{CODE}}">Bevindingen bij thema {{CODE}}: {{NAAM}}</h2>
<p class="doel">{{DOEL}}</p>
{{#CRITERIUM}}
<section class="criterium" aria-labelledby="criterium-{{CODE}}">
<h3 id="criterium-{{CODE}}"><span class="code">{{CODE}}</span> {{TEKST}}</h3>
{{#ALINEA}}
<p>{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}</p>
{{/ALINEA}}
{{#OVER_CRITERIUM}}
{{>TEGENSPRAKEN}}
{{/OVER_CRITERIUM}}
{{>VERDELINGSTABEL}}
{{#NIET_BEOORDEELD}}
<p class="klein"><span class="code">{{CODE}}</span> {{TEKST}} <em>{{REDEN}}</em></p>
{{/NIET_BEOORDEELD}}
{{#AD}}
<h4>Ad {{CODE}}</h4>
<p>{{CIJFERS}}</p>
{{#AD_ALINEA}}
<p>{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}</p>
{{/AD_ALINEA}}
{{#OVER_VERWACHTING}}
{{>TEGENSPRAKEN}}
{{/OVER_VERWACHTING}}
{{/AD}}
</section>
{{/CRITERIUM}}
</section>
