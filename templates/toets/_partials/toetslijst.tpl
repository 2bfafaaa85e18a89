{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section>
<h2>{{LIJST}}</h2>
{{#GEEN}}
<p>{{LEEG}}</p>
{{/GEEN}}
{{#TOETSEN}}
<ul class="toetslijst">
{{#TOETS}}
<li>
<h3><a href="{{PAD}}">{{ORGANISATIE}}</a></h3>
<p class="bij">{{ONDERZOEK}} · {{STATUS}}</p>
{{#HOEVER}}
<p>{{#VOORTGANGSBALK}}<progress max="{{VERWACHTINGEN}}" value="{{BEOORDEELD}}" aria-label="Voortgang van {{ORGANISATIE}}">{{VOORTGANG}}</progress> {{/VOORTGANGSBALK}}{{VOORTGANG}}</p>
{{/HOEVER}}
{{#WACHT_OP_U}}
<p><strong class="status wacht">{{AANZET_U}}</strong></p>
{{/WACHT_OP_U}}
{{#MET_AANZET}}
<p>{{AANZET}}</p>
{{/MET_AANZET}}
{{#MET_TERMIJN}}
<p>{{TERMIJN}}</p>
{{/MET_TERMIJN}}
{{#TE_LAAT}}
<p class="warning">{{LAATHEID}}</p>
{{/TE_LAAT}}
{{#NIEMAND_KAN}}
<p class="warning">{{WAAROM}}</p>
{{/NIEMAND_KAN}}
{{#TERUG}}
<p class="explanation">{{TERUGREDEN}}</p>
{{/TERUG}}
{{#GEWIJZIGD}}
<p>{{WIJZIGINGEN}}</p>
{{/GEWIJZIGD}}
{{#TOEGEWEZEN}}
<p><a href="{{TOEGEWEZENPAD}}">{{TOEGEWEZENTEKST}}</a></p>
{{/TOEGEWEZEN}}
</li>
{{/TOETS}}
</ul>
{{>BLADERBALK}}
{{/TOETSEN}}
</section>
