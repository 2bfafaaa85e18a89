{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#BERICHT}}
<p class="explanation">{{BERICHT}}</p>
{{/BERICHT}}
<h2>{{WAARBIJ}}</h2>
{{#PASSAGE}}
<div class="opmaak">{{PASSAGE_HTML:none}}</div>
{{/PASSAGE}}
{{#LEZEN}}
<h2>Opmerking</h2>
{{#CITAAT}}
<blockquote><p class="zoals-getypt">{{ZIN}}</p></blockquote>
{{/CITAAT}}
<div class="opmaak">{{TEKST_HTML:none}}</div>
<p class="hint">{{WIE}}</p>
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
{{#INTREKKEN}}
<details>
<summary>Opmerking intrekken</summary>
<form method="post" action="{{WEGPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{WEGVERSIE}}">
<p>De opmerking telt niet meer mee. De geschiedenis blijft bewaard.</p>
<button type="submit" class="secondary">Opmerking intrekken</button>
</form>
</details>
{{/INTREKKEN}}
<p><a href="{{TERUG_PAD}}">Naar het concept en de opmerkingen</a></p>
{{>PAGINAVOET}}
