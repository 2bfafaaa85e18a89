{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{STAND}}</p>
{{#MAG_NIET}}
<p class="warning">{{WAAROM_NIET}}</p>
{{/MAG_NIET}}
<p><a href="{{VERSIE_PAD}}">Naar de publicatieversie</a></p>
{{>STAPFORMULIER}}
{{#BESLUITEN}}
<section aria-labelledby="besluiten">
<h2 id="besluiten">Besluiten</h2>
{{#BESLUIT}}
<section>
<h3>{{BESLUITTITEL}}</h3>
{{>SAMENVATTINGSLIJST}}
</section>
{{/BESLUIT}}
</section>
{{/BESLUITEN}}
{{>PAGINAVOET}}
