{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#BERICHT}}
<p class="explanation">{{BERICHT}}</p>
{{/BERICHT}}
{{#LEZEN}}
{{>SAMENVATTINGSLIJST}}
{{#STUK}}
<h2>{{STUKNAAM}}</h2>
<div class="opmaak">{{STUK_HTML:none}}</div>
{{/STUK}}
{{/LEZEN}}
{{#FORMULIER}}
<form method="post" action="{{PAD}}" data-concept="{{CONCEPT}}" data-conceptpad="{{CONCEPTPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<p class="opslagstatus"></p>
<button type="submit">Opslaan</button>
</form>
{{/FORMULIER}}
{{#WEGHALEN}}
<details>
<summary>Maatregel intrekken</summary>
<form method="post" action="{{WEGPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{WEGVERSIE}}">
<p>De maatregel hoort dan niet meer bij het plan. De geschiedenis blijft bewaard.</p>
<button type="submit" class="secondary">Maatregel intrekken</button>
</form>
</details>
{{/WEGHALEN}}
{{#GESCHIEDENIS}}
<p><a href="{{GESCHIEDENISPAD}}">Geschiedenis</a></p>
{{/GESCHIEDENIS}}
<p><a href="{{TERUGPAD}}">Naar alle verbeterpunten en maatregelen</a></p>
{{>PAGINAVOET}}
