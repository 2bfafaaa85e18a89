{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p class="explanation">{{ZIN}}</p>
{{#RUST}}
<p>Op deze bevinding rust de <a href="{{RUSTPAD}}">{{RUSTNAAM}}</a>.</p>
{{/RUST}}
{{#EERST}}
<p class="warning">Haal eerst de bron terug waar deze bevinding uit komt: <a href="{{EERSTPAD}}">{{EERSTNAAM}}</a>.</p>
{{/EERST}}
{{#TERUGHALEN}}
<form method="post" action="{{TERUGPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
<button type="submit">{{KNOP}}</button>
</form>
{{/TERUGHALEN}}
<h2>Wat erin stond</h2>
{{>SAMENVATTINGSLIJST}}
{{#TEKST}}
<div class="opmaak">{{TEKST_HTML:none}}</div>
{{/TEKST}}
{{#BIJLAGE}}
<p>Bestand: <a href="{{BIJLAGEPAD}}">{{BIJLAGENAAM}}</a></p>
{{/BIJLAGE}}
{{>ONDER}}
<p><a href="{{GESCHIEDENISPAD}}">Geschiedenis</a></p>
<p><a href="{{ALLESPAD}}">Alles wat is ingetrokken</a></p>
{{>PAGINAVOET}}
