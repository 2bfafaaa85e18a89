{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{GELIJK}}</p>
{{#FORMULIER}}
<form class="overleg" method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
{{#VERSCHIL}}
<section class="verschil" aria-labelledby="verschil-{{CODE}}">
<h2 id="verschil-{{CODE}}">{{TEKST}}</h2>
<dl class="feiten">
<div><dt>{{WIE_EERST}}</dt><dd>{{EERSTE}}</dd></div>
<div><dt>{{WIE_TWEEDE}}</dt><dd>{{TWEEDE}}</dd></div>
</dl>
{{>FORMULIERVELD}}
</section>
{{/VERSCHIL}}
{{#PRIVACY}}
{{>FORMULIERVELD}}
{{/PRIVACY}}
<button type="submit">Opslaan</button>
</form>
{{/FORMULIER}}
{{#LEZEN}}
{{#VERSCHIL_LEZEN}}
<section class="verschil" aria-labelledby="verschil-{{CODE}}">
<h2 id="verschil-{{CODE}}">{{TEKST}}</h2>
<dl class="feiten">
<div><dt>{{WIE_EERST}}</dt><dd>{{EERSTE}}</dd></div>
<div><dt>{{WIE_TWEEDE}}</dt><dd>{{TWEEDE}}</dd></div>
</dl>
{{>SAMENVATTINGSLIJST}}
</section>
{{/VERSCHIL_LEZEN}}
{{/LEZEN}}
<p><a href="{{DOSSIERPAD}}">Naar het dossier</a></p>
<p><a href="{{LEZERSPAD}}">Naar de vergelijking van de lezers</a></p>
{{>PAGINAVOET}}
