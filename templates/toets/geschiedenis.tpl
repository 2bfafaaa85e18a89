{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p class="onderkop">{{ORGANISATIE}}</p>
{{#NOOIT}}
<p>Dit is nog nooit opgeslagen.</p>
{{/NOOIT}}
{{#VERSIE}}
<section class="versie" aria-labelledby="versie-{{NUMMER}}">
<h2 id="versie-{{NUMMER}}">Versie {{NUMMER}}{{#NU}}: deze staat er nu{{/NU}}</h2>
<p>{{WIE}}{{#WANNEER}}, {{WANNEER}}{{/WANNEER}}</p>
{{#GEBEURTENIS}}
<p><strong>{{WAT}}</strong></p>
{{/GEBEURTENIS}}
{{#VELD}}
{{#LABEL}}
<h3>{{LABEL}}</h3>
{{/LABEL}}
{{>TEKSTVERSCHIL}}
{{/VELD}}
{{#WISSING}}
<p>{{WISSING_TEKST}}</p>
<blockquote><p class="zoals-getypt">{{WISREDEN}}</p></blockquote>
{{/WISSING}}
{{#WISSEN}}
<p><a href="{{WISPAD}}">{{WISTEKST}}<span class="alleen-gehoord">: versie {{WISNUMMER}}</span></a></p>
{{/WISSEN}}
{{#TERUGZETTEN}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="naar" value="{{NUMMER}}">
<input type="hidden" name="versie" value="{{VERSIE_NU}}">
<button type="submit" class="secondary">Zet versie {{NUMMER}} terug</button>
</form>
{{/TERUGZETTEN}}
</section>
{{/VERSIE}}
{{#OVER_WISSEN}}
<p>{{WISUITLEG}}</p>
{{/OVER_WISSEN}}
{{>BLADERBALK}}
<p><a href="{{TERUGPAD}}">{{TERUG}}</a></p>
{{>PAGINAVOET}}
