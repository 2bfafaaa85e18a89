{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p class="onderkop">{{WAARVAN}}</p>
<p class="norm">{{NORM}}</p>
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
{{#VERWACHTING}}
<section class="verschil" aria-labelledby="verwachting-{{CODE}}">
<h2 id="verwachting-{{CODE}}">Verwachting {{CODE}}</h2>
<p class="norm">{{TEKST}}</p>
{{#MET_BEWIJS}}
<h3>Wat het team zag</h3>
<ul>
{{#BEWIJSREGEL}}
<li>{{BEWIJS_HTML:none}}{{#MET_CITAAT}}<blockquote>{{CITAAT}}</blockquote>{{/MET_CITAAT}}<p class="hint">{{WAARUIT}}</p></li>
{{/BEWIJSREGEL}}
</ul>
{{/MET_BEWIJS}}
{{#ZONDER_BEWIJS}}
<p>Bij deze verwachting zijn geen bevindingen opgeschreven.</p>
{{/ZONDER_BEWIJS}}
{{>FORMULIERVELD}}
</section>
{{/VERWACHTING}}
{{#PRIVACY}}
{{>FORMULIERVELD}}
{{/PRIVACY}}
<button type="submit">Opslaan</button>
</form>
<p><a href="{{OVERZICHTPAD}}">Naar het overzicht van uw scores</a></p>
{{>PAGINAVOET}}
