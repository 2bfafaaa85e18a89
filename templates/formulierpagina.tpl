{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
{{#ERVOOR}}
<p><a class="button" href="{{ERVOORPAD}}"{{#IN_TABBLAD}} target="_blank" rel="noopener"{{/IN_TABBLAD}}>{{ERVOORLINK}}</a></p>
{{/ERVOOR}}
{{#MET_ERVOOR}}
<p>{{ERVOORTEKST}}</p>
{{/MET_ERVOOR}}
{{#ZIJWAARTS}}
<form method="post" action="{{ZIJPAD}}">
{{>FORMULIERZEGEL}}
{{#ZIJVELD}}
<input type="hidden" name="{{ZIJNAAM}}" value="{{ZIJWAARDE}}">
{{/ZIJVELD}}
<button type="submit" class="secondary">{{ZIJKNOP}}</button>
</form>
{{/ZIJWAARTS}}
{{#MET_TUSSENKOP}}
<h2>{{TUSSENKOP}}</h2>
{{/MET_TUSSENKOP}}
{{#STAND}}
<section aria-labelledby="zo-staat-het-nu">
<h2 id="zo-staat-het-nu">Zo staat het nu</h2>
{{>SAMENVATTINGSLIJST}}
</section>
<h2>Wijzigen</h2>
{{/STAND}}
{{#FORMULIER}}
<form method="post" action="{{ACTIE}}"{{#MET_BESTAND}} enctype="multipart/form-data"{{/MET_BESTAND}}>
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
