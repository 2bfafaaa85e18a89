{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#MOTIVERING}}
<h2>De motivering</h2>
<div class="opmaak">{{TEKST_HTML:none}}</div>
{{/MOTIVERING}}
{{#NERGENS}}
<p>Er is niet gekozen op welke bevindingen deze motivering rust.</p>
{{/NERGENS}}
{{#RUST}}
<h2>De motivering rust op</h2>
<ul>
{{#GROND}}
<li><a href="{{GRONDPAD}}">{{GRONDNAAM}}</a>{{#UIT_BRON}}, uit <a href="{{GRONDBRONPAD}}">{{GRONDBRON}}</a>{{/UIT_BRON}}{{#IN_BESTAND}}, <a href="{{BESTANDPAD}}">{{BESTANDPLAATS}}</a>{{/IN_BESTAND}}{{#ZONDER_BESTAND}}, {{GRONDPLAATS}}{{/ZONDER_BESTAND}}{{#SINDS}}. <strong class="sinds">{{WAT_ERMEE_IS}}</strong>{{/SINDS}}</li>
{{/GROND}}
</ul>
{{/RUST}}
{{#FORMULIER}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
{{#WAS}}
<input type="hidden" name="was" value="{{WAS_NR}}">
{{/WAS}}
{{>FORMULIERVELD}}
<button type="submit">Opslaan</button>
</form>
{{/FORMULIER}}
<p><a href="{{TERUGPAD}}">{{TERUG}}</a></p>
{{>PAGINAVOET}}
