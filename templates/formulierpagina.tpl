{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
{{#STAND}}
<section aria-labelledby="zo-staat-het-nu">
<h2 id="zo-staat-het-nu">Zo staat het nu</h2>
{{>SAMENVATTINGSLIJST}}
</section>
<h2>Wijzigen</h2>
{{/STAND}}
{{#FORMULIER}}
<form method="post" action="{{ACTIE}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">{{KNOP}}</button>
</form>
{{/FORMULIER}}
{{#MET_SLOT}}
<p>{{SLOT}}</p>
{{/MET_SLOT}}
{{#ERNA}}
<p><a href="{{PAD}}">{{VERWIJSTEKST}}</a></p>
{{/ERNA}}
{{>PAGINAVOET}}
