{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section aria-labelledby="{{ANKER}}">
<h3 id="{{ANKER}}">{{BLOKKOP}}</h3>
<p><span class="{{STAATKLASSE}}">{{STAAT}}</span></p>
{{#BLOK_LAAT}}
<p class="warning">{{LAATTEKST}}</p>
{{/BLOK_LAAT}}
{{#MET_BLOKTEKST}}
<div class="opmaak">{{BLOK_HTML:none}}</div>
{{/MET_BLOKTEKST}}
{{#FEITEN}}
<dl class="samenvattingslijst">
{{#FEIT}}
<div><dt>{{FEITNAAM}}</dt><dd>{{FEITWAARDE}}</dd></div>
{{/FEIT}}
</dl>
{{/FEITEN}}
{{#MET_BERICHTEN}}
<ul class="voortgangberichten">
{{>VOORTGANGBERICHT}}
</ul>
{{/MET_BERICHTEN}}
{{#MET_ACTIES}}
<p class="knoppen">{{#ACTIE}}<a class="button" href="{{ACTIEPAD}}">{{ACTIETEKST}}</a> {{/ACTIE}}</p>
{{/MET_ACTIES}}
</section>
